import { factor, part, type FormulaOf } from "./formula-of";

/** How the key results of families in making, moving, caring, teaching and people make up their KPI. */
export const WORKS_FORMULAS: Readonly<Record<string, FormulaOf>> = {
  "unit-cost": [
    "price * usage / (1 - loss) + labour + other_cost",
    {
      price: part("main-material-price"),
      usage: ["单件主材净用量", "Main material in a unit"],
      loss: part("material-loss-rate"),
      labour: ["单件人工成本", "Labour cost per unit"],
      other_cost: ["单件其他成本", "Other cost per unit"],
    },
  ],
  "first-pass-yield": [
    "1 - top_defect - other_defects",
    {
      top_defect: part("top-defect-rate"),
      other_defects: ["其他缺陷发生率", "Rate of all other defects"],
    },
  ],
  "inventory-days": [
    "(slow + moving) / daily_cost",
    {
      slow: part("slow-moving-stock"),
      moving: ["正常库存金额", "Stock that moves"],
      daily_cost: ["日均销售成本", "Cost of goods sold per day"],
    },
  ],
  "escaped-defects": [
    "severe + other_faults",
    {
      severe: part("severe-faults-after-release"),
      other_faults: ["一般缺陷数", "Lesser faults after release"],
    },
  ],
  incidents: [
    "from_changes + other_causes",
    {
      from_changes: part("incidents-from-changes"),
      other_causes: ["其他原因故障次数", "Incidents of other causes"],
    },
  ],
  patents: [
    "disclosures * filed_share",
    {
      disclosures: factor("disclosures-by-engineers"),
      filed_share: ["交底转申请率", "Disclosures that are filed"],
    },
  ],
  "capacity-utilisation": [
    "1 - (no_material + no_operator + other_idle) / open_hours",
    {
      no_material: part("hours-lost-to-no-material"),
      no_operator: part("hours-lost-to-no-operator"),
      other_idle: ["其他闲置小时", "Other idle hours"],
      open_hours: ["可开机小时", "Hours the machines could run"],
    },
  ],
  "production-plan-attainment": [
    "1 - carried_over / planned",
    { carried_over: factor("jobs-carried-over"), planned: ["计划工单数", "Jobs planned"] },
  ],
  "material-scrap": [
    "(stored + processed) / issued",
    {
      stored: part("storage-damage"),
      processed: ["加工损耗金额", "Material lost in processing"],
      issued: ["投料金额", "Material issued"],
    },
  ],
  "energy-use": [
    "(working_energy + idle_hours * idle_power) / made",
    {
      working_energy: ["加工用能", "Energy used while working"],
      idle_hours: part("idle-running-hours"),
      idle_power: ["每小时空转用能", "Energy used in an idle hour"],
      made: ["产量", "Output"],
    },
  ],
  "customer-defects": [
    "defects_made * (1 - caught)",
    {
      defects_made: ["终检前不良率", "Defect rate before the final check"],
      caught: factor("faults-caught-at-final-check"),
    },
  ],
  "incoming-quality": [
    "1 - (worst_parts + other_lots) / lots",
    {
      worst_parts: part("lots-rejected-worst-parts"),
      other_lots: ["其他料退批数", "Lots rejected of other parts"],
      lots: ["来料批次", "Lots received"],
    },
  ],
  "order-fill-rate": [
    "1 - owed / lines",
    { owed: factor("lines-back-ordered"), lines: ["订单行数", "Lines ordered"] },
  ],
  "logistics-cost": [
    "(rate * kilometres + other_freight) / sales",
    {
      rate: part("rate-per-kilometre"),
      kilometres: ["干线公里数", "Kilometres on main routes"],
      other_freight: ["其他物流费用", "Other logistics cost"],
      sales: ["销售额", "Sales"],
    },
  ],
  "manufacturing-lead-time": [
    "in_progress / daily_output",
    { in_progress: factor("work-in-progress"), daily_output: ["日均产出", "Output per day"] },
  ],
  "changeover-time": [
    "adjusting + exchanging",
    {
      adjusting: part("adjusting-minutes"),
      exchanging: ["拆装用时", "Minutes spent exchanging tools"],
    },
  ],
  "rework-rate": [
    "(worst_station + other_stations) / pieces",
    {
      worst_station: part("rework-from-worst-station"),
      other_stations: ["其他工位返修件数", "Pieces sent back from other stations"],
      pieces: ["生产件数", "Pieces made"],
    },
  ],
  "purchase-savings": [
    "(last_price - price) * volume",
    {
      last_price: ["去年加权单价", "Last year's weighted price"],
      price: factor("price-of-top-parts"),
      volume: ["今年采购量", "This year's volume"],
    },
  ],
  "procurement-cycle": [
    "approval + ordering + delivery",
    {
      approval: part("approval-days"),
      ordering: ["询价下单天数", "Days from approval to order"],
      delivery: ["供应商交货天数", "Days from order to delivery"],
    },
  ],
  "freight-damage": [
    "(worst_route + other_routes) / shipped",
    {
      worst_route: part("damage-on-worst-route"),
      other_routes: ["其他线路破损件数", "Pieces broken on other routes"],
      shipped: ["发运件数", "Pieces shipped"],
    },
  ],
  "employee-turnover": [
    "(probation + confirmed) / headcount",
    {
      probation: part("probation-leavers"),
      confirmed: ["转正后离职人数", "Leavers after probation"],
      headcount: ["平均在岗人数", "Average headcount"],
    },
  ],
  "new-hire-retention": [
    "1 - (job_differed + other_reasons) / joiners",
    {
      job_differed: part("left-because-job-differed"),
      other_reasons: ["其他原因离开人数", "Joiners who left otherwise"],
      joiners: ["半年前入职人数", "Joiners half a year ago"],
    },
  ],
  absence: [
    "(strains + other_absence) / rostered",
    {
      strains: part("strain-injury-days"),
      other_absence: ["其他缺勤天数", "Other days lost"],
      rostered: ["应出勤天数", "Days rostered"],
    },
  ],
  "offer-acceptance": [
    "1 - (over_pay + otherwise) / offers",
    {
      over_pay: part("lost-over-pay"),
      otherwise: ["其他原因拒绝人数", "Candidates lost otherwise"],
      offers: ["发出录用通知数", "Offers made"],
    },
  ],
  succession: [
    "1 - uncovered / key_roles",
    { uncovered: factor("key-roles-without-anyone"), key_roles: ["关键岗位数", "Key roles"] },
  ],
  "bed-occupancy": [
    "1 - (slack_wards + other_wards) / beds",
    {
      slack_wards: part("empty-beds-in-slack-wards"),
      other_wards: ["其他科室日均空床数", "Empty beds a day in other wards"],
      beds: ["开放床位数", "Beds open"],
    },
  ],
  "hospital-infection": [
    "(lines + other_sites) / inpatients",
    {
      lines: part("infections-from-lines"),
      other_sites: ["其他感染例数", "Infections of other kinds"],
      inpatients: ["住院人次", "Inpatients"],
    },
  ],
  readmission: [
    "(frail + other_patients) / discharges",
    {
      frail: part("returns-of-frail-patients"),
      other_patients: ["其他患者返院人次", "Other patients who came back"],
      discharges: ["出院人次", "Discharges"],
    },
  ],
  "drug-share": [
    "(auxiliary + other_drugs) / clinical_income",
    {
      auxiliary: part("auxiliary-drug-spend"),
      other_drugs: ["其他药品收入", "Income from other drugs"],
      clinical_income: ["医疗收入", "Clinical income"],
    },
  ],
  "course-completion": [
    "(1 - lost_early) * finishing",
    {
      lost_early: factor("lost-in-second-week"),
      finishing: ["过第二周学员的完课率", "Learners past week two who finish"],
    },
  ],
  "online-services": [
    "started_online * (1 - given_up)",
    {
      started_online: ["网上发起件占比", "Matters started online"],
      given_up: factor("given-up-half-way"),
    },
  ],
  "jobs-created": [
    "trainees * placed + other_starts",
    {
      trainees: ["参训人数", "Trainees"],
      placed: part("trainees-placed"),
      other_starts: ["其他渠道就业人数", "People placed otherwise"],
    },
  ],
};
