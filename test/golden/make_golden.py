"""Makes the golden workbook: one file with every feature that Keel must not lose.

    /usr/bin/python3 make_golden.py GOLDEN.xlsx

openpyxl makes most of it. What it cannot make is added to the zip: cached values, an image, a
sparkline, a pivot table with its cache, a dynamic array, custom XML, custom properties, a
calculation chain and the list of sheets in the file's properties.
"""

import re
import struct
import sys
import zipfile
import zlib
from io import BytesIO

from openpyxl import Workbook
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import ColorScaleRule, DataBarRule, FormulaRule, IconSetRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument"

KPIS = [
    ("KPI", "Direction", "Comparison base", "Target", "Actual", "Unit", "Weight"),
    ("Grow quarterly sales by 20%", "increase", 1200, 1440, 1260, "k", 0.3),
    ("Raise customer satisfaction to 90%", "increase", None, 0.9, 0.84, "%", 0.25),
    ("成本降低10%", "decrease", 1000, 900, 980, "k", 0.25),
    ("Grow online sales by 30%", "increase", 400, 520, 430, "k", 0.2),
]
MONTHS = [("Month", "Sales", "Orders", "Region")] + [
    (f"2026-{month:02d}", 100 + 7 * month, 40 + 3 * month, "North" if month % 2 else "South")
    for month in range(1, 13)
]


def make_book():
    book = Workbook()
    kpis = book.active
    kpis.title = "KPI 2026"
    for row in KPIS:
        kpis.append(row)
    look(kpis)
    data = book.create_sheet("Data")
    for row in MONTHS:
        data.append(row)
    table_and_formulas(data)
    chart(book.create_sheet("Dashboard"), data)
    hidden = book.create_sheet("Salaries")
    hidden["A1"] = "secret"
    hidden.sheet_state = "hidden"
    locked = book.create_sheet("Locked")
    locked["A1"] = "do not touch"
    locked.protection.sheet = True
    pivot = book.create_sheet("Pivot")
    for row in [("Region", "Sum of Sales"), ("North", 852), ("South", 894), ("Grand Total", 1746)]:
        pivot.append(row)
    book.defined_names.append(DefinedName("TaxRate", attr_text="0.19"))
    book.defined_names.append(DefinedName("AllSales", attr_text="Data!$B$2:$B$13"))
    book.properties.title = "Golden workbook"
    return book


def look(sheet):
    bold = Font(name="Calibri", bold=True, color="FFFFFFFF")
    for cell in sheet[1]:
        cell.font = bold
        cell.fill = PatternFill("solid", fgColor="FF305496")
        cell.border = Border(bottom=Side(style="medium", color="FF000000"))
    for row in range(2, 6):
        sheet.cell(row, 4).number_format = "#,##0.00"
        sheet.cell(row, 7).number_format = "0%"
    sheet["A8"] = "Notes to the KPIs"
    sheet["A8"].alignment = Alignment(horizontal="center")
    sheet.merge_cells("A8:D8")
    sheet["A9"] = "Handbook"
    sheet["A9"].hyperlink = "https://example.com/handbook"
    sheet["A1"].comment = Comment("Agreed on 12 January", "Ana")
    sheet.freeze_panes = "B2"
    sheet.column_dimensions["A"].width = 38
    sheet.column_dimensions["F"].hidden = True
    sheet.row_dimensions[1].height = 28
    sheet.print_area = "A1:G9"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth = 1
    sheet.oddHeader.center.text = "KPI 2026"
    sheet.sheet_properties.tabColor = "FF1F4E5F"
    words = DataValidation(type="list", formula1='"increase,decrease"', allow_blank=True)
    words.add("B2:B20")
    sheet.add_data_validation(words)
    rules = sheet.conditional_formatting
    rules.add(
        "D2:D5",
        ColorScaleRule(start_type="min", start_color="F8696B", end_type="max", end_color="63BE7B"),
    )
    rules.add("E2:E5", DataBarRule("min", 0, "max", 100, color="638EC6"))
    rules.add("G2:G5", IconSetRule("3TrafficLights1", "percent", [0, 33, 67]))
    red = PatternFill(bgColor="FFFADCDC")
    rules.add("E2:E5", FormulaRule(formula=["$E2<$D2"], fill=red, font=Font(color="FF8A1717")))


def table_and_formulas(sheet):
    table = Table(displayName="Months", ref="A1:D13")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True)
    sheet.add_table(table)
    sheet["F1"] = "Total"
    sheet["G1"] = "=SUM(B2:B13)"
    sheet["F2"] = "Structured"
    sheet["G2"] = "=SUM(Months[Sales])"
    sheet["F3"] = "By name"
    sheet["G3"] = "=SUM(AllSales)*TaxRate"
    sheet["F4"] = "Sorted"
    sheet["G4"] = "=SORT(B2:B4)"


def chart(sheet, data):
    bars = BarChart()
    bars.title = "Sales and orders"
    bars.add_data(Reference(data, min_col=2, min_row=1, max_row=13), titles_from_data=True)
    bars.set_categories(Reference(data, min_col=1, min_row=2, max_row=13))
    line = LineChart()
    line.add_data(Reference(data, min_col=3, min_row=1, max_row=13), titles_from_data=True)
    line.y_axis.axId = 200
    line.y_axis.crosses = "max"
    bars += line
    sheet.add_chart(bars, "A3")


def png(width, height, colour):
    """A picture of one colour, written by hand."""

    def chunk(kind, content):
        body = kind + content
        return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))

    rows = b"".join(b"\x00" + bytes(colour) * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


class Parts:
    """The parts of the zip and the few edits they need."""

    def __init__(self, content):
        with zipfile.ZipFile(BytesIO(content)) as zipped:
            self.parts = {name: zipped.read(name) for name in zipped.namelist()}

    def edit(self, name, old, new):
        text = self.parts[name].decode("utf-8")
        assert old in text, (name, old)
        self.parts[name] = text.replace(old, new, 1).encode("utf-8")

    def sub(self, name, pattern, new):
        text = self.parts[name].decode("utf-8")
        changed, count = re.subn(pattern, new, text, count=1)
        assert count == 1, (name, pattern)
        self.parts[name] = changed.encode("utf-8")

    def add(self, name, text, content_type):
        self.parts[name] = text if isinstance(text, bytes) else text.encode("utf-8")
        if content_type is not None:
            self.edit(
                "[Content_Types].xml",
                "</Types>",
                f'<Override PartName="/{name}" ContentType="{content_type}"/></Types>',
            )

    def relate(self, owner, ident, kind, target):
        folder, _, base = owner.rpartition("/")
        name = f"{folder}/_rels/{base}.rels".lstrip("/")
        start = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        if name not in self.parts:
            self.parts[name] = f"{start}</Relationships>".encode("utf-8")
        kind = kind if kind.startswith("http") else f"{OFFICE}/{kind}"
        entry = f'<Relationship Id="{ident}" Type="{kind}" Target="{target}"/></Relationships>'
        self.edit(name, "</Relationships>", entry)

    def cache(self, sheet, cell, value):
        """Gives a formula the value a spreadsheet program would have kept beside it."""
        self.sub(sheet, rf'(<c r="{cell}"[^>]*><f>[^<]*</f>)<v\s*/?>(?:</v>)?', rf"\g<1><v>{value}</v>")

    def write(self, path):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
            for name, content in self.parts.items():
                zipped.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content)


KPI_SHEET, DATA_SHEET, PIVOT_SHEET = (f"xl/worksheets/sheet{n}.xml" for n in (1, 2, 6))
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def surgery(parts):
    total = sum(row[1] for row in MONTHS[1:])
    parts.cache(DATA_SHEET, "G1", total)
    parts.cache(DATA_SHEET, "G2", total)
    parts.cache(DATA_SHEET, "G3", round(total * 0.19, 2))
    dynamic_array(parts)
    sparkline(parts)
    picture(parts)
    pivot(parts)
    properties(parts)
    parts.add(
        "xl/calcChain.xml",
        f'{HEAD}<calcChain xmlns="{MAIN}"><c r="G1" i="2"/><c r="G2" i="2"/><c r="G3" i="2"/>'
        f'<c r="G4" i="2"/></calcChain>',
        f"{TYPE}.spreadsheetml.calcChain+xml",
    )
    parts.relate("xl/workbook.xml", "rIdCalc", "calcChain", "calcChain.xml")


def dynamic_array(parts):
    parts.sub(
        DATA_SHEET,
        r'<c r="G4"[^>]*><f>[^<]*</f><v\s*/?>(?:</v>)?</c>',
        '<c r="G4" cm="1"><f t="array" ref="G4:G6">_xlfn._xlws.SORT(B2:B4)</f><v>107</v></c>',
    )
    for row, value in ((5, 114), (6, 121)):
        parts.sub(DATA_SHEET, rf'(<row r="{row}".*?)(</row>)', rf'\g<1><c r="G{row}"><v>{value}</v></c>\2')
    array = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"
    parts.add(
        "xl/metadata.xml",
        f'{HEAD}<metadata xmlns="{MAIN}" xmlns:xda="{array}"><metadataTypes count="1">'
        '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" '
        'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" '
        'clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>'
        '<futureMetadata name="XLDAPR" count="1"><bk><extLst>'
        '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">'
        '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk>'
        '</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
        f"{TYPE}.spreadsheetml.sheetMetadata+xml",
    )
    parts.relate("xl/workbook.xml", "rIdMeta", "sheetMetadata", "metadata.xml")


def sparkline(parts):
    x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
    xm = "http://schemas.microsoft.com/office/excel/2006/main"
    parts.edit(
        KPI_SHEET,
        "</worksheet>",
        f'<extLst><ext uri="{{05C60535-1F16-4fd2-B633-F4F36F0B64E0}}" xmlns:x14="{x14}">'
        f'<x14:sparklineGroups xmlns:xm="{xm}"><x14:sparklineGroup displayEmptyCellsAs="gap">'
        '<x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline>'
        "<xm:f>Data!B2:B13</xm:f><xm:sqref>H2</xm:sqref></x14:sparkline></x14:sparklines>"
        "</x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>",
    )


def picture(parts):
    parts.add("xl/media/image1.png", png(24, 16, (31, 78, 95)), None)
    if 'Extension="png"' not in parts.parts["[Content_Types].xml"].decode():
        parts.edit("[Content_Types].xml", "<Override", '<Default Extension="png" ContentType="image/png"/><Override')
    drawing = "xl/drawings/drawing1.xml"
    parts.relate(drawing, "rIdPicture", "image", "../media/image1.png")
    space = "http://schemas.openxmlformats.org/drawingml/2006"
    anchor = (
        f'<xdr:oneCellAnchor xmlns:xdr="{space}/spreadsheetDrawing" xmlns:a="{space}/main">'
        "<xdr:from><xdr:col>10</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row>"
        '<xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="228600" cy="152400"/><xdr:pic>'
        '<xdr:nvPicPr><xdr:cNvPr id="9" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill>'
        f'<a:blip xmlns:r="{OFFICE}" r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch>'
        '</xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>'
        "</xdr:pic><xdr:clientData/></xdr:oneCellAnchor>"
    )
    text = parts.parts[drawing].decode()
    end = re.search(r"</(?:\w+:)?wsDr>", text).group(0)
    parts.edit(drawing, end, anchor + end)


def pivot(parts):
    cache = "xl/pivotCache/pivotCacheDefinition1.xml"
    fields = (
        '<cacheField name="Month" numFmtId="0"><sharedItems/></cacheField>'
        '<cacheField name="Sales" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" '
        'containsNumber="1" containsInteger="1" minValue="107" maxValue="184"/></cacheField>'
        '<cacheField name="Orders" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" '
        'containsNumber="1" containsInteger="1" minValue="43" maxValue="76"/></cacheField>'
        '<cacheField name="Region" numFmtId="0"><sharedItems count="2"><s v="North"/><s v="South"/>'
        "</sharedItems></cacheField>"
    )
    parts.add(
        cache,
        f'{HEAD}<pivotCacheDefinition xmlns="{MAIN}" xmlns:r="{OFFICE}" r:id="rId1" refreshedBy="Ana" '
        'refreshedDate="46023" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" '
        'recordCount="12"><cacheSource type="worksheet"><worksheetSource ref="A1:D13" sheet="Data"/>'
        f'</cacheSource><cacheFields count="4">{fields}</cacheFields></pivotCacheDefinition>',
        f"{TYPE}.spreadsheetml.pivotCacheDefinition+xml",
    )
    records = "".join(
        f'<r><s v="{month}"/><n v="{sales}"/><n v="{orders}"/><x v="{0 if region == "North" else 1}"/></r>'
        for month, sales, orders, region in MONTHS[1:]
    )
    parts.add(
        "xl/pivotCache/pivotCacheRecords1.xml",
        f'{HEAD}<pivotCacheRecords xmlns="{MAIN}" xmlns:r="{OFFICE}" count="12">{records}</pivotCacheRecords>',
        f"{TYPE}.spreadsheetml.pivotCacheRecords+xml",
    )
    parts.relate(cache, "rId1", "pivotCacheRecords", "pivotCacheRecords1.xml")
    table = "xl/pivotTables/pivotTable1.xml"
    parts.add(
        table,
        f'{HEAD}<pivotTableDefinition xmlns="{MAIN}" name="SalesByRegion" cacheId="7" dataOnRows="0" '
        'applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" '
        'applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Values" updatedVersion="6" '
        'minRefreshableVersion="3" createdVersion="6" indent="0" outline="1" outlineData="1">'
        '<location ref="A1:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>'
        '<pivotFields count="4"><pivotField showAll="0"/><pivotField dataField="1" showAll="0"/>'
        '<pivotField showAll="0"/><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/>'
        '<item x="1"/><item t="default"/></items></pivotField></pivotFields>'
        '<rowFields count="1"><field x="3"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i>'
        '<i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1">'
        '<dataField name="Sum of Sales" fld="1" baseField="0" baseItem="0"/></dataFields>'
        '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1"/>'
        "</pivotTableDefinition>",
        f"{TYPE}.spreadsheetml.pivotTable+xml",
    )
    parts.relate(table, "rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml")
    parts.relate(PIVOT_SHEET, "rId1", "pivotTable", "../pivotTables/pivotTable1.xml")
    parts.relate("xl/workbook.xml", "rIdPivot", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml")
    parts.edit(
        "xl/workbook.xml",
        "</workbook>",
        f'<pivotCaches><pivotCache xmlns:r="{OFFICE}" cacheId="7" r:id="rIdPivot"/></pivotCaches></workbook>',
    )


def properties(parts):
    parts.add("customXml/item1.xml", '<plan xmlns="urn:example:plan"><year>2026</year></plan>', None)
    parts.add(
        "customXml/itemProps1.xml",
        '<ds:datastoreItem ds:itemID="{6C2B0F0E-3C35-4B5B-9C39-6E5E7E5B0A11}" '
        'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">'
        '<ds:schemaRefs><ds:schemaRef ds:uri="urn:example:plan"/></ds:schemaRefs></ds:datastoreItem>',
        f"{TYPE}.customXmlProperties+xml",
    )
    parts.relate("customXml/item1.xml", "rId1", "customXmlProps", "itemProps1.xml")
    parts.relate("xl/workbook.xml", "rIdCustom", "customXml", "../customXml/item1.xml")
    types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
    parts.add(
        "docProps/custom.xml",
        f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        f'xmlns:vt="{types}"><property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" '
        'name="Department"><vt:lpwstr>Finance</vt:lpwstr></property></Properties>',
        f"{TYPE}.custom-properties+xml",
    )
    parts.relate("", "rIdProps", "custom-properties", "docProps/custom.xml")
    sheets = ["KPI 2026", "Data", "Dashboard", "Salaries", "Locked", "Pivot"]
    titles = "".join(f"<vt:lpstr>{name}</vt:lpstr>" for name in sheets)
    parts.sub(
        "docProps/app.xml",
        r"</Properties>",
        f'<HeadingPairs><vt:vector xmlns:vt="{types}" size="2" baseType="variant"><vt:variant>'
        "<vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>6</vt:i4></vt:variant></vt:vector>"
        f'</HeadingPairs><TitlesOfParts><vt:vector xmlns:vt="{types}" size="6" baseType="lpstr">{titles}'
        "</vt:vector></TitlesOfParts></Properties>",
    )


def main():
    content = BytesIO()
    make_book().save(content)
    parts = Parts(content.getvalue())
    surgery(parts)
    parts.write(sys.argv[1])


main()
