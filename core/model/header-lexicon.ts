/**
 * What a column may be about, and further words for it: less certain than those of `headers`, for
 * tables that people have made themselves.
 *
 * @packageDocumentation
 */
import type { Field } from "./table";

/**
 * Columns by meaning, whichever table they stand in: `actual` is also a key result's current value,
 * `id` also its id.
 */
export type Concept = Exclude<Field, "current" | "krId">;

/** Words with `|` between them. */
export type Words = string;

export const wordsIn = (words: Words): readonly string[] =>
  words.split("|").map((word) => word.trim());

/** Words by concept and how sure they are; one word may stand under several concepts. */
export const LOOSE_WORDS: readonly (readonly [Concept, sure: number, Words])[] = [
  ["id", 0.95, "s.no|sno|sl no|sr no|s no|item no|ref|id|序|项次|key"],
  [
    "kpi",
    0.9,
    `
    考核内容|考核项|考核要素|考核因素|评价指标|评估指标|指标项|指标项目|指标内容|关键指标|三级指标|二级指标|价值观|评分项|评分项目|考评项目|考评指标|绩效考核指标|
    绩效考核项目|业绩考核指标|關鍵績效指標|指標|metrics|measures|performance measure|performance measures|
    performance metric|indicators|kpi metric|kpi title|kpi description|kpi indicator|
    measurable|measurables|key metric|key metrics|success metric|success measure|key indicators|key indicator`,
  ],
  ["kpi", 0.8, "目标内容|kpi code|指标代码|考核维度及指标|kra|key result area"],
  [
    "kpi",
    0.5,
    `
    name|item|名称|项目|事项|内容|nome|nombre|nom|texto|title|标题|考评内容|criteria|criterion|parameter|
    parameters|工作内容|重点工作|dimension|perspective|goal`,
  ],
  ["kpi", 0.35, "description|描述|类别|category|area|维度|指标类别|任务|工作任务"],
  [
    "objective",
    0.9,
    `
    okr|okrs|o目标|okr description|objective description|objective name|战略目标|目标描述|年度目标o|
    strategic objective|strategic objectives|strategic goal|company objective|team objective|
    工作目标|目标名称|关键目标`,
  ],
  [
    "objective",
    0.8,
    `
    目标|goal|goals|年度目标|季度目标|goal name|goal title|本月目标|本季目标|目标任务|目標|meta|ziel|objectif`,
  ],
  ["objective", 0.6, "title|标题|计划|工作计划|目标计划|texto|plan|theme|重点目标"],
  ["objective", 0.4, "description|summary|name"],
  [
    "keyResult",
    0.9,
    `
    关键结果kr|kr关键结果|kr description|kr name|key results krs|krs|kr内容|关键结果内容|关键结果描述|衡量指标|
    measurable result`,
  ],
  [
    "keyResult",
    0.5,
    "衡量标准|outcome|outcomes|title|metric|kpi|results|texto|initiative|关键举措|关键行动",
  ],
  [
    "target",
    0.95,
    `
    目标数|目标额|目标任务|任务目标|任务值|指标目标|考核指标值|targets|goal value|end value|benchmark|projected|
    green rule|quota|预算值|预算数|计划|计划数|计划完成|planned|target score|目标标准|绩效标准|验收标准|达标值|期望值`,
  ],
  [
    "target",
    0.8,
    "标准|考核标准|评价标准|评分标准|衡量标准|要求|standard|norm|commitment value|预期|expected",
  ],
  ["target", 0.5, "指标|指标要求|objective|goal"],
  ["stretch", 0.9, "挑战|冲刺|卓越|exceeds|outstanding|maximum|max|最高值"],
  ["threshold", 0.9, "门槛|底线|保底|floor|lower bound|alert threshold|预警值|阈值|min|limit"],
  [
    "actual",
    0.95,
    `
    完成|实绩|实际数|实际额|完成数|完成额|达成|达成值|本期|本期值|本期完成|actuals|act|achieved value|actual result|
    results|latest value|latest|measured value|performance|实际结果|达成结果|完成结果|实际业绩|realised`,
  ],
  [
    "actual",
    0.85,
    "完成情况|达成情况|实际情况|结果|value|数值|值|current status value|状态值|estimate",
  ],
  [
    "actual",
    0.93,
    `
    now|today|right now|as of today|as of now|so far|latest actual|where we are|where we are now|where we are today|目前|目前值|现在|现在值|当前|
    当前情况|目前情况|至今|截至目前|截至今日|最新|最新值|现值|现状|现状值|目前进展`,
  ],
  // The state things are in is where they started, unless another column says that.
  ["baseline", 0.97, "起点|起点值|出发点|where we started|where we were|原值"],
  [
    "baseline",
    0.95,
    "基线|base|baseline value|start|starting point|初始值|初值|现状|现状值|from|as is",
  ],
  [
    "comparisonBase",
    0.95,
    `
    py|ly|prior|previous|previous period|prior month|last month|last quarter|prior period|
    py actual|上月|上季|上年|去年|上期值|同期|历史值|上年完成|去年完成|去年同期值`,
  ],
  [
    "weight",
    0.95,
    `
    weights|weightage %|wt|wt.|权数|权重系数|占比|权重分解|权重占比设定|标准分值|满分|满分值|总分值|max score|max points|
    maximum score|points possible|配分|基准分|權重`,
  ],
  [
    "score",
    0.95,
    `
    得分|评分|打分|自评|自评分|自我评分|员工自评|上级评分|上级评价|上级|领导评分|直属上级评分|主管评分|最终得分|最后得分|综合得分|综合评分|总分|总得分|考核得分|
    绩效得分|绩效分|评估得分|考评得分|加权得分|score|scores|points|points earned|rating|ratings|self rating|
    self score|manager rating|manager score|overall score|final score|weighted score|
    total score|kpi score|pontuacao|puntuacion|punktzahl|note finale|绩效|実績点|複評|复评|初评|复核分|考核分`,
  ],
  [
    "value",
    0.9,
    `
    进度|完成进度|完成度|完成率|达成率|达标率|进展|完成百分比|progress|progress %|% progress|% complete|
    percent complete|completion|completion %|completion rate|attainment|achievement %|
    achievement rate|% to goal|% of goal|to goal|vs target|% attained|attainment %|pct complete|done %|% done|% of target|% to target|progresso|progreso|avance|
    fortschritt|avancement|执行进度|actual progress`,
  ],
  [
    "status",
    0.95,
    `
    结论|状态|完成状态|是否达标|是否完成|达标情况|rag|rag status|status|kpi status|result status|红黄绿|health|
    on track|current status|预警状态`,
  ],
  ["status", 0.6, "达成情况|完成情况|完成进度|进展情况|状态说明|progress|state"],
  [
    "owner",
    0.95,
    `
    who|owner name|owner id|dri|directly responsible individual|point of contact|poc|assignee|okr owner|kr owner|goal owner|metric owner|owners|responsible person|responsible party|person responsible|
    person in charge|pic|lead|employee|employee id|staff|staff name|manager|manager name|
    sales manager|sales director|account manager|dealer|supervisor|team member|salesperson|sales rep|rep|agent|agent name|assigned to|accountable|
    business owner|责任者|主责|考核对象|被考核人|考评主体|员工|人员|业务员|销售员|客服姓名|执行人|主办|经办人|負責人|champion|advisor|
    associate|representative|owner email|student id|member`,
  ],
  ["owner", 0.7, "name|full name|统计部门|监考单位|考核主体|考核人|创建人|person"],
  [
    "team",
    0.95,
    `
    部门|部门名称|单位名称|责任单位|主责部门|主办部门|考核部门|被考核部门|所属团队|团队|小组|dept.|group|division|unit name|squad|
    responsible dept|responsible department|function|office|branch|team name|部門|corporate`,
  ],
  [
    "period",
    0.95,
    `
    period|time|reporting period|quarter|month|week|date|year|fiscal year|fy|cycle|okr cycle|月份|
    季度|年份|年度|日期|周次|周期|考核期|评估周期|考评周期|时间段|week ending|week of|month end`,
  ],
  [
    "period",
    0.8,
    `
    frequency|freq|measurement frequency|reporting frequency|review frequency|suggested timeline|
    统计频次|统计频率|考核频率|测量频率|频次|频率|timeframe|timeline|时间|reporting cadence|cadence|
    update frequency`,
  ],
  [
    "start",
    0.95,
    "start|started|begin date|开始|起始时间|开始日|计划开始|启动时间|started at|start at",
  ],
  [
    "due",
    0.95,
    `
    due|due by|end|target date|targeted at|finish|finish date|completion date|截止|截至时间|完成时限|
    时限|完成期限|结束时间|计划完成时间|计划完成日期|期限|expected completion date|deadline date|时间节点|完成节点`,
  ],
  [
    "formula",
    0.9,
    `
    算法|计算说明|公式说明|指标公式|计算口径|指标说明|指标解释|指标释义|formula id|calculation formula|how calculated|
    how measured|measurement method|method|kpi formula|kpi definition|business definition|
    metric definition|定义|measurement criteria`,
  ],
  ["formula", 0.5, "governance|measurement|description"],
  [
    "source",
    0.9,
    `
    source|数据来源部门|数据来源单位|数据出处|来源|数据提供部门|考核依据|数据提供|means of verification|evidence source|verification|
    report source|system`,
  ],
  ["unit", 0.95, "unit type|measurement unit|unit of measurement|量纲|metric unit|uom"],
  ["unit", 0.5, "measurement|measure|format"],
  [
    "direction",
    0.95,
    `
    指标性质|优化方向|趋势方向|operator|is benefit|good direction|higher is better|lower is better|
    target direction|trend direction|better direction|comparison|正反向|极性|tipo meta`,
  ],
  [
    "pointsRule",
    0.95,
    `
    评分办法|评分细则|考核细则|扣分标准|奖惩标准|计分方法|计分办法|评价标准|评分方法|考核评分标准|打分标准|赋分标准|scoring|scoring method|
    scoring guide|rating scale|grading|考核规则`,
  ],
  ["pointsRule", 0.7, "标准|standard|rubric"],
  ["priority", 0.95, "prio|rank|重要程度|优先程度"],
  [
    "note",
    0.95,
    `
    remark|comment|notes|message|备注说明|情况说明|完成情况说明|分析|原因分析|feedback|commentary|explanation|
    narrative|last check in note|评语|意见|结果说明`,
  ],
  ["note", 0.6, "description|描述|说明|rationale|reasoning|summary|问题反馈"],
  [
    "parent",
    0.95,
    `
    aligned to|parent|parent goal|parent objective|parent okr|上级目标|对齐目标|对齐|parent id|
    parent goal id|承接目标|supports`,
  ],
  ["objectiveId", 0.95, "objective id|obj id|goal id|okr id|目标id|o id"],
  ["commitment", 0.9, "goal type|okr type"],
  ["confidence", 0.95, "confidence score|confidence %|信心值|信心分"],
];
