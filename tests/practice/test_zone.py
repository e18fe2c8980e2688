"""Which zone this computer says it is in."""

import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from innerheal_desktop.practice.zone import BROKEN_HOURS, fixed_zone, this_zone

links = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such link")


@pytest.mark.parametrize("named", ["Asia/Tokyo", ":Asia/Tokyo", ":/usr/share/zoneinfo/Asia/Tokyo"])
def test_the_environment_is_asked_first(tmp_path: Path, named: str) -> None:
    (tmp_path / "timezone").write_text("Europe/Paris\n")
    assert this_zone({"TZ": named}, tmp_path) == "Asia/Tokyo"


@links
@pytest.mark.parametrize(
    "target",
    [
        "/usr/share/zoneinfo/Europe/Berlin",
        "/var/db/timezone/zoneinfo/Europe/Berlin",
        "../usr/share/zoneinfo/posix/Europe/Berlin",
    ],
)
def test_the_link_names_the_zone(tmp_path: Path, target: str) -> None:
    (tmp_path / "localtime").symlink_to(target)
    assert this_zone({}, tmp_path) == "Europe/Berlin"


def test_an_old_system_writes_it_down(tmp_path: Path) -> None:
    (tmp_path / "timezone").write_text("Europe/Paris\n")
    assert this_zone({}, tmp_path) == "Europe/Paris"


def test_a_rule_in_place_of_a_name_is_not_overruled_by_the_system(tmp_path: Path) -> None:
    (tmp_path / "timezone").write_text("Europe/Paris\n")
    assert this_zone({"TZ": "<+13>-13"}, tmp_path) != "Europe/Paris"


def test_without_a_name_the_offset_stands_for_the_zone(tmp_path: Path) -> None:
    assert ZoneInfo(this_zone({}, tmp_path))


@pytest.mark.parametrize(
    ("offset", "name"), [(0, "UTC"), (60, "Etc/GMT-1"), (-480, "Etc/GMT+8"), (330, "Asia/Kolkata")]
)
def test_a_fixed_zone(offset: int, name: str) -> None:
    assert fixed_zone(offset) == name


def test_every_stand_in_exists() -> None:
    assert all(ZoneInfo(fixed_zone(offset)) for offset in [*BROKEN_HOURS, *range(-720, 780, 60)])
