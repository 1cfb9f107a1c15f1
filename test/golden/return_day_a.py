"""What departments do to the sheets they return, as people do it.

    /usr/bin/python3 return_day_a.py FOLDER

FOLDER holds 销售.xlsx 市场.xlsx 客服.xlsx 供应链.xlsx 人资.xlsx as `keel split` wrote them.
"""

import sys
from copy import copy
from os.path import join

from openpyxl import load_workbook


def opened(name):
    path = join(sys.argv[1], name + ".xlsx")
    book = load_workbook(path)
    sheet = book.active
    header = next(row for row in sheet.iter_rows() if any(cell.value == "自评" for cell in row))
    columns = {cell.value: cell.column for cell in header if cell.value}
    return path, book, sheet, columns


def row_of(sheet, columns, name):
    for row in range(1, sheet.max_row + 1):
        if sheet.cell(row, columns["KPI指标"]).value == name:
            return row
    raise SystemExit(f"no row {name}")


def main():
    # Fills in, lowers a target, renames the sheet.
    path, book, sheet, columns = opened("客服")
    sheet.title = "客服（已填）"
    row = row_of(sheet, columns, "客户满意度")
    sheet.cell(row, columns["实际值"]).value = 0.912
    sheet.cell(row, columns["目标值"]).value = 0.88
    sheet.cell(row, columns["自评"]).value = 95
    book.save(path)

    # Moves a row to the top, adds one, takes one out, types text.
    path, book, sheet, columns = opened("销售")
    sales = row_of(sheet, columns, "季度销售额")
    margin = row_of(sheet, columns, "毛利率")
    for column in columns.values():
        one, other = sheet.cell(sales, column), sheet.cell(margin, column)
        one.value, other.value = other.value, one.value
        one.number_format, other.number_format = other.number_format, copy(one.number_format)
    sheet.cell(sales, columns["实际值"]).value = "23.4%"
    sheet.cell(margin, columns["实际值"]).value = "约9700"
    gone = row_of(sheet, columns, "会员体系上线")
    sheet.delete_rows(gone)
    sheet.insert_rows(margin + 1)
    sheet.cell(margin + 1, columns["KPI指标"]).value = "回款率"
    sheet.cell(margin + 1, columns["目标值"]).value = 0.95
    satisfied = row_of(sheet, columns, "客户满意度")
    sheet.cell(satisfied, columns["实际值"]).value = 0.9
    book.save(path)

    # Types a percentage as a plain number and renames the KPI.
    path, book, sheet, columns = opened("人资")
    row = row_of(sheet, columns, "核心岗位主动离职率")
    sheet.cell(row, columns["实际值"]).value = 2.8
    sheet.cell(row, columns["KPI指标"]).value = "核心岗位离职率"
    book.save(path)

    # Puts a column in and fills in a day.
    path, book, sheet, columns = opened("市场")
    sheet.insert_cols(1)
    row = row_of(sheet, {"KPI指标": columns["KPI指标"] + 1}, "会员体系上线")
    sheet.cell(row, columns["实际值"] + 1).value = "2026/12/3"
    book.save(path)


main()
