"""Makes the workbook of an HR manager who breaks a company's KPIs down and appraises them.

    /usr/bin/python3 make_day_a.py DAY_A.xlsx

A title merged over the table, two header rows, thresholds, targets and stretch targets, departments
marked in a matrix, a filter, frozen panes, a row of totals with a formula, an appraisal sheet and a
hidden sheet.
"""

import sys
from datetime import date

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill

DEPARTMENTS = ("销售", "市场", "客服", "供应链", "人资")
KPIS = [
    # name, weight, threshold, target, stretch, actual, rule, marks
    ("季度销售额", 0.30, 9000, 10200, 11000, 9690,
     "达目标100分，每低1%扣2分，低于门槛0分，每超1%加1分，封顶120", "▲△   "),
    ("毛利率", 0.20, 0.23, 0.235, 0.245, 0.232, "每低0.1个百分点扣1分", "▲  △ "),
    ("客户满意度", 0.15, 0.88, 0.90, 0.93, 0.886, "每低1个百分点扣2分", "△ ▲  "),
    ("库存周转天数", 0.15, 48, 45, 42, 47, "完成率=2−实际/目标", "   ▲ "),
    ("核心岗位主动离职率", 0.10, 0.035, 0.03, 0.025, None, None, "    ▲"),
    ("会员体系上线", 0.10, None, date(2026, 11, 30), None, None, "每延期1天扣3分", "△▲   "),
    ("安全生产责任事故", None, None, 0, None, 0, "一票否决", "   ▲△"),
]


def main(path):
    book = Workbook()
    sheet = book.active
    sheet.title = "公司KPI分解"
    sheet["A1"] = "2026年第四季度KPI分解与考核"
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A1"].alignment = Alignment(horizontal="center")
    sheet.merge_cells("A1:N1")
    sheet["A2"] = "编制：人力资源部　单位：万元"
    upper = ["序号", "KPI指标", "权重", "目标设定", None, None, "实际值", "考核标准", "责任部门"]
    for column, text in enumerate(upper, 1):
        sheet.cell(3, column, text)
    lower = ["门槛值", "目标值", "挑战值"]
    for column, text in enumerate(lower, 4):
        sheet.cell(4, column, text)
    for column, text in enumerate(DEPARTMENTS, 9):
        sheet.cell(4, column, text)
    sheet.cell(3, 14, "备注")
    for area in ("A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4", "I3:M3", "N3:N4"):
        sheet.merge_cells(area)
    head = PatternFill("solid", fgColor="FF305496")
    for row in sheet["A3:N4"]:
        for cell in row:
            cell.fill = head
            cell.font = Font(bold=True, color="FFFFFFFF")
    for place, (name, weight, low, target, high, actual, rule, marks) in enumerate(KPIS):
        row = 5 + place
        for column, value in enumerate((place + 1, name, weight, low, target, high, actual, rule), 1):
            if value is not None:
                sheet.cell(row, column, value)
        for column, mark in enumerate(marks, 9):
            if mark != " ":
                sheet.cell(row, column, mark)
        sheet.cell(row, 3).number_format = "0%"
        ratio = isinstance(target, float)
        for column in (4, 5, 6, 7):
            code = "0.0%" if ratio else "yyyy-mm-dd" if isinstance(target, date) else "#,##0"
            sheet.cell(row, column).number_format = code
    sheet["B12"] = "合计"
    sheet["C12"] = "=SUM(C5:C11)"
    sheet["C12"].number_format = "0%"
    sheet["A14"] = "说明：▲主责 △协办；安全事故一票否决。"
    sheet["E5"].comment = Comment("董事会定", "王敏")
    sheet.auto_filter.ref = "A4:N11"
    sheet.freeze_panes = "C5"
    sheet.column_dimensions["B"].width = 24
    sheet.column_dimensions["H"].width = 40
    sheet.row_dimensions[9].hidden = True

    form = book.create_sheet("考核表")
    form["A1"] = "员工绩效考核表"
    form.merge_cells("A1:H1")
    for column, text in enumerate(
        ("指标", "权重", "目标值", "实际完成", "自评", "上级评分", "得分", "等级"), 1
    ):
        form.cell(3, column, text)
    for row, name in enumerate(("季度销售额", "客户满意度"), 4):
        form.cell(row, 1, name)
        form.cell(row, 7, f"=AVERAGE(E{row}:F{row})")
    form["A6"] = "合计"
    form["G6"] = "=SUM(G4:G5)"
    form["A8"] = "被考核人签字："
    form["E8"] = "上级签字："

    hidden = book.create_sheet("奖金核算")
    hidden.append(("姓名", "奖金"))
    hidden.append(("张三", 12345))
    hidden.sheet_state = "hidden"
    book.save(path)


main(sys.argv[1])
