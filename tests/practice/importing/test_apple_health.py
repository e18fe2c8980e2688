"""Apple Health: streamed, several apps of one sitting, and files that mean harm."""

import io
import zipfile

import pytest

from innerheal_desktop.keeping.source import UnreadableFileError
from innerheal_desktop.practice.importing import NotKnownError, detect, plan

DOCTYPE = """<!DOCTYPE HealthData [
<!-- HealthKit Export -->
<!ELEMENT HealthData (ExportDate,Me,Record*)>
<!ATTLIST Record type CDATA #REQUIRED
<!ELEMENT this is not well formed
]>
"""
SITTING = (
    ' <Record type="HKCategoryTypeIdentifierMindfulSession" sourceName="{app}"'
    ' creationDate="{end}" startDate="{begin}" endDate="{end}"/>\n'
)


def export(*rows, doctype=DOCTYPE):
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n{doctype}<HealthData locale="de_DE">\n'
        ' <ExportDate value="2026-01-01 10:00:00 +0100"/>\n'
        ' <Record type="HKQuantityTypeIdentifierStepCount" value="12"'
        ' startDate="2022-07-31 09:20:46 -0700" endDate="2022-07-31 09:21:46 -0700"/>\n'
        + "".join(rows)
        + "</HealthData>\n"
    )


def sat(begin, end, app="Calm &amp; Co", day="2022-07-31", zone="-0700"):
    return SITTING.format(app=app, begin=f"{day} {begin} {zone}", end=f"{day} {end} {zone}")


def test_only_mindful_sessions_are_read_with_the_offset_they_tell(log, put):
    file = put(export(sat("09:20:46", "09:30:46")), "export.xml")
    assert detect(file) == "apple-health"
    [record] = plan(log, file).new
    told = record.as_json()
    assert (told["start"], record.offset, record.zone, record.title, record.seconds) == (
        "2022-07-31T16:20:46Z",
        -420,
        "Etc/GMT+7",
        "Calm & Co",
        600.0,
    )
    assert str(record.practice_date) == "2022-07-31"


def test_a_record_with_children_and_a_value_is_read(log, put):
    row = (
        '<Record type="HKCategoryTypeIdentifierMindfulSession" sourceName="X" value="0"'
        ' startDate="2022-07-31 09:00:00 +0200" endDate="2022-07-31 09:10:00 +0200">'
        '<MetadataEntry key="a" value="b"/></Record>'
    )
    [record] = plan(log, put(export(row))).new
    # The offset is that of Berlin then, so that is what the zone is called.
    assert record.zone == "Europe/Berlin"


def test_the_same_sitting_from_several_apps_is_one_the_longest(log, put):
    made = plan(
        log,
        put(
            export(
                sat("09:20:00", "09:21:00", "Watch"),
                sat("09:20:01", "09:40:00", "Timer"),
                sat("09:39:00", "09:41:00", "Watch"),
                sat("09:40:02", "09:50:00", "Timer"),
            )
        ),
    )
    assert [(each.title, each.seconds) for each in made.new] == [
        ("Timer", 1199.0),
        ("Timer", 598.0),
    ]
    assert (made.duplicate, made.read) == (2, 4)


def test_the_zip_is_read_whatever_its_file_is_called(log, put):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("apple_health_export/export_cda.xml", "<ClinicalDocument/>")
        archive.writestr("apple_health_export/Exportación.xml", export(sat("09:00:00", "09:09:00")))
    file = put(held.getvalue(), "export.zip")
    assert detect(file) == "apple-health"
    assert len(plan(log, file).new) == 1


def test_faulty_records_are_named_by_their_line(log, put):
    made = plan(
        log,
        put(export(sat("09:00:00", "08:00:00"), sat("9 am", "10 am"), sat("09:00:00", "09:05:00"))),
    )
    assert [each.line for each in made.refused] == [11, 12]
    assert len(made.new) == 1


def test_a_file_that_breaks_off_gives_what_came_before(log, put):
    whole = export(sat("09:00:00", "09:05:00"), sat("10:00:00", "10:05:00"))
    made = plan(log, put(whole[:-40]))
    assert len(made.new) == 1
    assert "damaged" in made.refused[0].reason


LAUGHS = (
    "<!DOCTYPE HealthData [\n<!ENTITY a 'ha'>\n"
    + "".join(
        f"<!ENTITY {name} '{f'&{before};' * 10}'>\n"
        for before, name in zip("abcdefghij", "bcdefghijk", strict=True)
    )
    + "]>\n"
)


@pytest.mark.parametrize(
    "doctype",
    [
        LAUGHS,
        '<!DOCTYPE HealthData [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE HealthData [<!ENTITY % x SYSTEM "http://localhost/x.dtd"> %x;]>',
    ],
)
def test_entities_are_refused_before_they_are_read(log, put, doctype):
    with pytest.raises(UnreadableFileError, match="entities"):
        plan(log, put(export(sat("09:00:00", "09:05:00", "&k;"), doctype=doctype)))


def test_an_entity_that_nobody_declared_ends_the_reading(log, put):
    made = plan(log, put(export(sat("09:00:00", "09:05:00"), sat("10:00:00", "10:05:00", "&x;"))))
    assert len(made.new) == 1
    assert len(made.refused) == 1


def test_a_second_document_type_after_the_first_element_is_damage(log, put):
    made = plan(log, put(export("<!DOCTYPE HealthData [<!ENTITY a 'ha'>]>\n", doctype="")))
    assert (made.new, len(made.refused)) == ((), 1)


def test_what_is_nested_or_long_beyond_reason_ends_the_reading(log, put):
    deep = plan(log, put(export("<a>" * 500_000)))
    assert "deep" in deep.refused[0].reason
    long = plan(log, put(export('<a b="' + "x" * 6_000_000)))
    assert "longer" in long.refused[0].reason


def test_other_xml_is_not_known(put):
    with pytest.raises(NotKnownError):
        detect(put("<?xml version='1.0'?><feed/>", "export.xml"))
