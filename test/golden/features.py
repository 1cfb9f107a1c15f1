"""What is in a workbook, feature by feature, as JSON: read with openpyxl and from the parts.

    /usr/bin/python3 features.py BOOK.xlsx

The same features with the same values before and after Keel has written mean that none was lost.
"""

import json
import re
import sys
import warnings
import zipfile

from openpyxl import load_workbook

warnings.simplefilter("ignore")


def read(path):
    formulas = load_workbook(path)
    values = load_workbook(path, data_only=True)
    with zipfile.ZipFile(path) as zipped:
        parts = {name: zipped.read(name) for name in zipped.namelist()}
    kpi, data = formulas["KPI 2026"], formulas["Data"]
    shown = values["Data"]
    rules = {
        rule.type: [str(area.sqref), rule.formula or None]
        for area in kpi.conditional_formatting
        for rule in area.rules
    }
    style_of_rule = [
        rule.dxf.fill.bgColor.rgb
        for area in kpi.conditional_formatting
        for rule in area.rules
        if rule.type == "expression"
    ]
    names = {one.name: one.attr_text for one in formulas.defined_names.definedName}
    kpi_xml = text_of(parts, sheet_part(parts, "KPI 2026"))
    data_xml = text_of(parts, sheet_part(parts, "Data"))
    workbook = text_of(parts, "xl/workbook.xml")
    charts = [text_of(parts, name) for name in parts if re.match(r"xl/charts/chart\d", name)]
    drawings = [text_of(parts, name) for name in parts if re.match(r"xl/drawings/drawing\d", name)]
    own = {name: names[name] for name in names if not name.startswith("Keel")}
    header = kpi["A1"]
    return {
        "defined name, constant": own.get("TaxRate"),
        "defined name, range": own.get("AllSales"),
        "print area and titles": [kpi.print_area, kpi.print_title_rows],
        "hidden sheet": formulas["Salaries"].sheet_state,
        "values": [[cell.value for cell in row] for row in kpi["A1:G5"]],
        "formulas": data["G1"].value,
        "cached values": [shown[cell].value for cell in ("G1", "G2", "G3")],
        "font": [header.font.b, header.font.color.rgb, header.font.name],
        "fill": header.fill.fgColor.rgb,
        "border": header.border.bottom.style,
        "number format": [kpi["D2"].number_format, kpi["G2"].number_format],
        "merge": [str(one) for one in kpi.merged_cells.ranges],
        "hyperlink": kpi["A9"].hyperlink and kpi["A9"].hyperlink.target,
        "freeze": kpi.freeze_panes,
        "column width": kpi.column_dimensions["A"].width,
        "hidden column": kpi.column_dimensions["F"].hidden,
        "row height": kpi.row_dimensions[1].height,
        "page setup and header": [kpi.page_setup.orientation, kpi.oddHeader.center.text],
        "tab colour": kpi.sheet_properties.tabColor.rgb,
        "data validation": [
            [str(one.sqref), one.formula1] for one in kpi.data_validations.dataValidation
        ],
        "colour scale": rules.get("colorScale"),
        "data bar": rules.get("dataBar"),
        "icon set": rules.get("iconSet"),
        "expression with style": [rules.get("expression"), style_of_rule],
        "table": [data.tables["Months"].ref, [one.name for one in data.tables["Months"].tableColumns]],
        "comment": header.comment and header.comment.text,
        "combo chart": [sorted(set(re.findall(r"<(?:c:)?(barChart|lineChart)>", one))) for one in charts],
        "image": [len(re.findall(r"r:embed", one)) for one in drawings]
        + [len(parts.get("xl/media/image1.png", b""))],
        "sparkline": re.findall(r"<xm:f>(.*?)</xm:f><xm:sqref>(.*?)</xm:sqref>", kpi_xml),
        "structured reference": data["G2"].value,
        "formula with a name": data["G3"].value,
        "dynamic array": [
            re.findall(r'<c r="G4" cm="1"><f t="array" ref="(.*?)">(.*?)</f>', data_xml),
            "xl/metadata.xml" in parts and "fDynamic" in text_of(parts, "xl/metadata.xml"),
        ],
        "sheet protection": formulas["Locked"].protection.sheet,
        "pivot with cache": [
            [pivot.name, pivot.location.ref, len(pivot.cache.records.r)]
            for pivot in formulas["Pivot"]._pivots
        ]
        + re.findall(r'<pivotCache [^>]*cacheId="(\d+)"', workbook),
        "custom XML": text_of(parts, "customXml/item1.xml"),
        "custom properties": re.findall(
            r'name="(Department)"><vt:lpwstr>(.*?)</vt:lpwstr>', text_of(parts, "docProps/custom.xml")
        ),
        "document title": formulas.properties.title,
        "theme": len(parts.get("xl/theme/theme1.xml", b"")),
    }


def sheet_part(parts, name):
    ident = re.search(rf'<sheet [^>]*name="{name}"[^>]*?r:id="(.*?)"', text_of(parts, "xl/workbook.xml"))
    entry = re.search(
        rf'<Relationship [^>]*Id="{ident.group(1)}"[^>]*>', text_of(parts, "xl/_rels/workbook.xml.rels")
    ).group(0)
    target = re.search(r'Target="(.*?)"', entry).group(1)
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def text_of(parts, name):
    return parts.get(name, b"").decode("utf-8")


def package(path):
    """Relationships that lead nowhere, parts without a type, and the sheets and tables there are."""
    with zipfile.ZipFile(path) as zipped:
        names = set(zipped.namelist())
        bad = zipped.testzip()
        texts = {name: zipped.read(name).decode("utf-8") for name in names if name.endswith((".rels", "Types].xml"))}
    dangling = []
    for name, text in texts.items():
        if not name.endswith(".rels"):
            continue
        folder, base = re.match(r"(.*?)_rels/(.*)\.rels$", name).groups()
        if base and folder + base not in names:
            dangling.append(f"{name} has no owner")
        for entry in re.findall(r"<Relationship .*?/>", text):
            if 'TargetMode="External"' in entry:
                continue
            target = re.search(r'Target="(.*?)"', entry).group(1)
            steps = [] if target.startswith("/") else folder.split("/")[:-1]
            for step in target.strip("/").split("/"):
                steps = steps[:-1] if step == ".." else steps + [step]
            if "/".join(steps) not in names:
                dangling.append(f"{name} -> {target}")
    types = texts["[Content_Types].xml"]
    overrides = {one.lstrip("/") for one in re.findall(r'PartName="(.*?)"', types)}
    endings = set(re.findall(r'Extension="(.*?)"', types))
    typeless = [
        name
        for name in names
        if name not in overrides and name.rpartition(".")[2] not in endings and name != "[Content_Types].xml"
    ]
    book = load_workbook(path)
    return {
        "damaged": bad,
        "dangling": sorted(dangling),
        "types without part": sorted(overrides - names),
        "parts without type": sorted(typeless),
        "sheets": book.sheetnames,
        "tables": sorted(name for sheet in book for name in sheet.tables),
    }


print(json.dumps({"features": read(sys.argv[1]), "package": package(sys.argv[1])}, ensure_ascii=False))
