#!/usr/bin/python3
"""Makes workbench/sample/sample-zh.xlsx and sample-en.xlsx: an invented company's KPIs and OKRs.

Both hold both languages, a sheet each; the other language's sheets are hidden, lest every KPI be
found twice. The quarter is that of the
day on which the file is opened. Needs Debian's python3-openpyxl. Run it from anywhere; the result
is the same to the byte as long as openpyxl is.
"""

import datetime
import io
import pathlib
import re
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

HERE = pathlib.Path(__file__).parent
MADE = datetime.datetime(2026, 2, 20, 9, 0, 0)
THIN = Side(style="thin", color="C8D3D5")
HEAD = PatternFill("solid", fgColor="DDEFF1")

# What the formulas show on the day the file was made, kept beside them as every program does.
FIRST, LAST, AS_OF = 46023, 46112, 46073
FIRST_DAY = "=DATE(YEAR(TODAY()),3*INT((MONTH(TODAY())-1)/3)+1,1)"
LAST_DAY = "=DATE(YEAR(TODAY()),3*INT((MONTH(TODAY())-1)/3)+4,1)-1"

# Weight, last year's figure, baseline, target, actual, number format.
KPI_NUMBERS = [
    (0.20, 8500, None, 10200, 5480, "#,##0"),
    (0.15, None, None, 0.90, 0.862, "0.0%"),
    (0.10, None, None, 1, 0.75, "0%"),
    (0.10, None, 42, None, 43.1, "0.0"),
    (0.10, None, 5200, None, 5135, "#,##0"),
    (0.10, None, 0.962, 0.98, 0.971, "0.0%"),
    (0.15, 1040, None, 1352, 937, "#,##0"),
    (0.10, None, None, None, None, "0%"),
]

KPI_SHEETS = {
    "KPI指标": {
        "title": "本季度KPI分解表",
        "note": "编制：运营管理部　　单位：万元（另有注明的除外）",
        "header": ["编号", "KPI指标", "部门", "负责人", "权重", "基期值", "起始值", "目标值", "实际值", "单位", "备注"],
        "rows": [
            ("季度销售额增长20%", "销售部", "周岚", "万元", "累计"),
            ("客户满意度提升至90%", "客服部", "沈一帆", "%", "每月调查一次；尚无起始值"),
            ("产品迭代上线率100%", "产品部", "罗清", "%", "计划4次迭代，已上线3次"),
            ("生产效率提升", "生产部", "董卫", "件/人时", ""),
            ("成本降低", "生产部", "董卫", "万元", ""),
            ("质量合格率", "质量部", "贺敏", "%", ""),
            ("线上销售额增长30%", "电商部", "陶然", "万元/月", "波动大，见「线上销售」"),
            ("成本降低10% = 供应链议价成本降8% + 生产损耗率降2%", "供应链部", "魏宁", "%", "两部分的计算口径待确认"),
        ],
        "foot": "注：本表数据均为虚构，仅供试用。",
        "id": "KPI-{:03d}",
    },
    "KPIs": {
        "title": "KPIs for this quarter",
        "note": "Prepared by Operations    in 10,000 yuan unless stated otherwise",
        "header": ["ID", "KPI", "Team", "Owner", "Weight", "Comparison base", "Baseline", "Target", "Actual", "Unit", "Note"],
        "rows": [
            ("Grow quarterly sales by 20%", "Sales", "Lan Zhou", "10k CNY", "cumulative"),
            ("Raise customer satisfaction to 90%", "Service", "Yifan Shen", "%", "monthly survey; no baseline yet"),
            ("Ship 100% of planned iterations", "Product", "Qing Luo", "%", "4 planned, 3 shipped"),
            ("Improve productivity", "Production", "Wei Dong", "pieces/h", ""),
            ("Cut cost", "Production", "Wei Dong", "10k CNY", ""),
            ("Product quality pass rate", "Quality", "Min He", "%", ""),
            ("Grow online sales by 30%", "Online", "Ran Tao", "10k CNY/month", "swings a lot, see Online sales"),
            ("Cut cost by 10% = bargaining down 8% + scrap down 2%", "Supply", "Ning Wei", "%", "base of the two parts to be agreed"),
        ],
        "foot": "All figures are invented, for trying things out.",
        "id": "K-{:03d}",
    },
}

# Twenty-four months; the last quarter is 930, 1,010, 870.
ONLINE = {
    "线上销售额（万元） Online sales": [
        1180, 905, 1120, 860, 1075, 1240, 930, 1005, 820, 1150, 980, 1215,
        1105, 880, 1160, 905, 1020, 1265, 890, 1045, 960, 930, 1010, 870,
    ],
    "访客数（万） Visitors": [
        59.0, 46.1, 56.3, 44.0, 54.1, 61.5, 47.2, 50.6, 41.9, 57.8, 49.6, 60.5,
        56.0, 45.1, 58.8, 46.4, 52.0, 63.6, 45.6, 53.2, 49.3, 51.9, 57.0, 50.1,
    ],
    "转化率 Conversion": [
        0.0402, 0.0396, 0.0401, 0.0393, 0.0400, 0.0405, 0.0398, 0.0399, 0.0394, 0.0401, 0.0397, 0.0403,
        0.0399, 0.0394, 0.0398, 0.0394, 0.0396, 0.0401, 0.0394, 0.0396, 0.0392, 0.0361, 0.0358, 0.0350,
    ],
    "客单价（元） Order value": [
        497, 496, 496, 497, 497, 498, 495, 498, 497, 496, 498, 498,
        495, 495, 496, 495, 495, 496, 495, 496, 497, 496, 495, 496,
    ],
}
ONLINE_FORMATS = ["#,##0", "0.0", "0.00%", "#,##0"]

# Kind, baseline, target, current, weight, number format, progress.
OKR_NUMBERS = [
    ("reach", 0, 3, 2, 0.4, "0", 2 / 3),
    ("reach", 0.12, 0.27, 0.18, 0.3, "0%", 0.4),
    ("at_most", None, 42, 39.5, 0.3, "0.0", 1),
    ("reach", 48, 24, 37, 0.5, "0", 11 / 24),
    ("milestone", 0, 1, None, 0.5, "0", 0),
]
OKR_SCORE = (2 / 3 * 0.4 + 0.4 * 0.3 + 1 * 0.3 + 11 / 24 * 0.5) / 2

OKR_SHEETS = {
    "OKR跟进": {
        "title": "本季度OKR",
        "as_of": "截至日期",
        "header": ["目标(O)", "关键结果(KR)", "负责人", "达成方式", "起始值", "目标值", "当前值", "单位", "权重", "开始日期", "截止日期", "完成进度", "进展状态"],
        "kinds": {"reach": "达到", "at_most": "不超过", "milestone": "里程碑"},
        "rows": [
            ("打开新行业的大门", "签下3个新行业客户", "周岚", "个"),
            (None, "试点产品渗透率从12%到27%", "周岚", "%"),
            (None, "获客成本不超过42元", "陶然", "元"),
            ("让客户第一次就把话说完", "售后响应时长从48小时降到24小时", "沈一帆", "小时"),
            (None, "客服知识库上线并完成验收", "罗清", ""),
        ],
        "language": "zh",
        "standing": ["超前", "有风险", "守住", "有风险", "未到期"],
        "score": "总评分",
        "band": "红黄绿灯",
        "amber": "黄",
        "commitment": "挑战型",
    },
    "OKR tracking": {
        "title": "OKRs for this quarter",
        "as_of": "As of",
        "header": ["Objective", "Key result", "Owner", "Kind", "Baseline", "Target", "Current", "Unit", "Weight", "Start", "Due", "Progress", "Standing"],
        "kinds": {"reach": "reach", "at_most": "at most", "milestone": "milestone"},
        "rows": [
            ("Open the door to new industries", "Win 3 customers in new industries", "Lan Zhou", "customers"),
            (None, "Pilot product penetration from 12% to 27%", "Lan Zhou", "%"),
            (None, "Cost per new customer at most 42", "Ran Tao", "yuan"),
            ("Let customers explain themselves once", "First response from 48 to 24 hours", "Yifan Shen", "hours"),
            (None, "Knowledge base live and accepted", "Qing Luo", ""),
        ],
        "language": "en",
        "standing": ["ahead", "at risk", "holding", "at risk", "not due"],
        "score": "Score",
        "band": "Band",
        "amber": "amber",
        "commitment": "aspirational",
    },
}


def widths(sheet, numbers):
    for index, width in enumerate(numbers, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width


def title(sheet, text, note, columns):
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=columns)
    sheet["A1"] = text
    sheet["A1"].font = Font(bold=True, size=14, color="0B616B")
    sheet["A1"].alignment = Alignment(horizontal="center", vertical="center")
    sheet.row_dimensions[1].height = 28
    sheet["A2"] = note
    sheet["A2"].font = Font(italic=True, color="5B6B6D")


def header(sheet, row, texts):
    for column, text in enumerate(texts, start=1):
        cell = sheet.cell(row, column, text)
        cell.font = Font(bold=True)
        cell.fill = HEAD
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        cell.border = Border(bottom=THIN)


def kpi_sheet(book, name, words):
    sheet = book.create_sheet(name)
    title(sheet, words["title"], words["note"], 11)
    header(sheet, 4, words["header"])
    for index, ((kpi, team, owner, unit, note), numbers) in enumerate(zip(words["rows"], KPI_NUMBERS)):
        weight, base, baseline, target, actual, code = numbers
        row = 5 + index
        values = [words["id"].format(index + 1), kpi, team, owner, weight, base, baseline, target, actual, unit, note or None]
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row, column, value)
            cell.border = Border(bottom=THIN)
            if column == 5:
                cell.number_format = "0%"
            elif 6 <= column <= 9:
                cell.number_format = code
            if column == 2:
                cell.alignment = Alignment(wrap_text=True, vertical="center")
    sheet.row_dimensions[12].height = 34
    last = 5 + len(KPI_NUMBERS)
    sheet.cell(last + 1, 1, words["foot"]).font = Font(italic=True, color="5B6B6D")
    widths(sheet, [9, 34, 11, 11, 8, 14, 9, 9, 9, 15, 28])
    sheet.freeze_panes = "C5"


def online_sheet(book):
    sheet = book.create_sheet("线上销售 Online sales")
    months = [datetime.date(2024 + n // 12, n % 12 + 1, 1) for n in range(24)]
    header(sheet, 2, ["指标 Measure", *months])
    sheet["A1"] = "近24个月，波动大 / 24 months that swing"
    sheet["A1"].font = Font(italic=True, color="5B6B6D")
    for column in range(2, 26):
        sheet.cell(2, column).number_format = "yyyy-mm"
    for row, ((name, series), code) in enumerate(zip(ONLINE.items(), ONLINE_FORMATS), start=3):
        sheet.cell(row, 1, name)
        for column, value in enumerate(series, start=2):
            sheet.cell(row, column, value).number_format = code
    widths(sheet, [30, *[9] * 24])
    sheet.freeze_panes = "B3"


def okr_sheet(book, name, words, cached):
    sheet = book.create_sheet(name)
    title(sheet, words["title"], None, 13)

    def formula(cell, text, value):
        sheet[cell] = text
        cached[name, cell] = value

    language = words["language"]
    top, first = 6, 7
    last = first + len(OKR_NUMBERS) - 1
    columns = [f"{letter}{first}:{letter}{last}" for letter in "EFGID"]
    for row, label in ((2, "as_of"), (3, "score"), (4, "band")):
        sheet.cell(row, 1, words[label]).font = Font(bold=True)
        sheet.cell(row, 2).alignment = Alignment(horizontal="left")
    formula("B2", "=TODAY()", AS_OF)
    sheet["B2"].number_format = "yyyy-mm-dd"
    formula("B3", f"=_xldudf_OKR_SCORE({','.join(columns)})", OKR_SCORE)
    sheet["B3"].number_format = "0.00"
    formula("B4", f'=_xldudf_OKR_BAND(B3,"{words["commitment"]}","{language}")', words["amber"])
    header(sheet, top, words["header"])
    for index, ((objective, kr, owner, unit), numbers) in enumerate(zip(words["rows"], OKR_NUMBERS)):
        kind, baseline, target, current, weight, code, progress = numbers
        row = first + index
        values = [objective, kr, owner, words["kinds"][kind], baseline, target, current, unit or None, weight]
        for column, value in enumerate(values, start=1):
            sheet.cell(row, column, value)
        formula(f"J{row}", FIRST_DAY, FIRST)
        formula(f"K{row}", LAST_DAY, LAST)
        reading = f"_xldudf_OKR_PROGRESS(E{row},F{row},G{row},D{row})"
        formula(f"L{row}", f'=IF(G{row}="",0,{reading})' if current is None else f"={reading}", progress)
        status = f'=_xldudf_OKR_STATUS(L{row},J{row},K{row},$B$2,,"grace=0.15","{language}",,D{row})'
        formula(f"M{row}", status, words["standing"][index])
        for column in range(1, 14):
            sheet.cell(row, column).border = Border(bottom=THIN)
        for column, format_code in ((5, code), (6, code), (7, code), (9, "0%"), (12, "0%"), (10, "yyyy-mm-dd"), (11, "yyyy-mm-dd")):
            sheet.cell(row, column).number_format = format_code
    for start, end in ((first, first + 2), (first + 3, last)):
        sheet.merge_cells(start_row=start, start_column=1, end_row=end, end_column=1)
        sheet.cell(start, 1).alignment = Alignment(wrap_text=True, vertical="top")
    widths(sheet, [26, 36, 11, 10, 8, 8, 8, 10, 7, 12, 12, 10, 11])
    sheet.freeze_panes = sheet.cell(first, 3)


def hidden_sheet(book, cached):
    sheet = book.create_sheet("奖金核算")
    header(sheet, 1, ["姓名", "奖金基数", "奖金兑现比例", "奖金"])
    for row, (name, base, ratio) in enumerate([("周岚", 12000, 1.0), ("沈一帆", 9000, 0.96), ("罗清", 9500, 0.9)], start=2):
        sheet.append([name, base, ratio, f"=B{row}*C{row}"])
        cached["奖金核算", f"D{row}"] = base * ratio
    sheet.sheet_state = "hidden"


def with_values(text, values):
    """Sheet XML with the values its formulas show."""
    for cell, value in values.items():
        shown = value if isinstance(value, str) else repr(value)
        kind = ' t="str"' if isinstance(value, str) else ""
        pattern = rf'<c r="{cell}"([^>]*)>(<f>.*?</f>)<v\s*(?:/>|></v>)</c>'
        text, found = re.subn(pattern, rf'<c r="{cell}"\1{kind}>\2<v>{shown}</v></c>', text)
        assert found == 1, (cell, found)
    return text


def steady(raw, cached, names):
    """The same zip with values beside formulas and without the hour in which it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as before, zipfile.ZipFile(out, "w") as after:
        for info in before.infolist():
            content = before.read(info.filename)
            part = re.fullmatch(r"xl/worksheets/sheet(\d+)\.xml", info.filename)
            if part:
                name = names[int(part.group(1)) - 1]
                own = {cell: value for (sheet, cell), value in cached.items() if sheet == name}
                content = with_values(content.decode(), own).encode()
            entry = zipfile.ZipInfo(info.filename, date_time=(2026, 2, 20, 9, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            after.writestr(entry, content)
    return out.getvalue()


def in_order(sheets, language):
    """Sheets of a language first."""
    items = list(sheets.items())
    return items if language == "zh" else items[::-1]


def make(language):
    book = Workbook()
    book.remove(book.active)
    cached = {}
    for name, words in in_order(KPI_SHEETS, language):
        kpi_sheet(book, name, words)
    online_sheet(book)
    for name, words in in_order(OKR_SHEETS, language):
        okr_sheet(book, name, words, cached)
    hidden_sheet(book, cached)
    for sheets in (KPI_SHEETS, OKR_SHEETS):
        other, _ = in_order(sheets, language)[1]
        book[other].sheet_state = "hidden"
    book.properties.creator = "Keel"
    book.properties.title = "Keel sample"
    book.properties.created = book.properties.modified = MADE
    raw = io.BytesIO()
    book.save(raw)
    whole = steady(raw.getvalue(), cached, book.sheetnames)
    (HERE / f"sample-{language}.xlsx").write_bytes(whole)


if __name__ == "__main__":
    for one in ("zh", "en"):
        make(one)
