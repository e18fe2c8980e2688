"""What packagers and desktops are given: one name, one version, icons of every size, all files."""

import configparser
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from email.parser import Parser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from innerheal_desktop import APP_ID, __version__
from innerheal_desktop.ui.sunrise import SIZES
from tools.icons import ICNS, ICO

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LINUX = ROOT / "packaging" / "linux"
ENTRY, METAINFO = LINUX / f"{APP_ID}.desktop", LINUX / f"{APP_ID}.metainfo.xml"
SHARED = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
LARGEST_WHEEL = 90_000_000


def entry():
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str
    read.read(ENTRY, "utf-8")
    return read


def metainfo():
    return ElementTree.parse(METAINFO).getroot()


def png_size(data):
    """The width and height that a PNG says of itself."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", data[16:24])


def test_all_desktops_know_the_app_by_one_name():
    assert entry()["Desktop Entry"]["Icon"] == APP_ID
    assert metainfo().findtext("id") == APP_ID
    assert metainfo().findtext("launchable") == ENTRY.name
    spec = (ROOT / "packaging" / "innerheal.spec").read_text("utf-8")
    assert "bundle_identifier=APP_ID" in spec


def test_a_window_bears_the_name_of_its_entry():
    code = "from innerheal_desktop.ui.application import application\nqt = application()\n"
    code += "print(qt.desktopFileName(), qt.applicationName())"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == [APP_ID, entry()["Desktop Entry"]["StartupWMClass"]]


def test_the_entry_starts_what_is_installed():
    scripts = PROJECT["project"]["scripts"]
    read = entry()
    assert read["Desktop Entry"]["Exec"] in scripts
    for name in read["Desktop Entry"]["Actions"].rstrip(";").split(";"):
        assert read[f"Desktop Action {name}"]["Exec"].split()[0] in scripts
    assert metainfo().findtext("provides/binary") in scripts


def test_the_version_stands_in_one_place():
    assert PROJECT["project"]["dynamic"] == ["version"]
    newest = metainfo().find("releases/release")
    assert newest.get("version") == __version__


def test_stores_hear_what_is_true_of_us():
    told = metainfo()
    assert told.findtext("supports/internet") == "offline-only"
    assert told.findtext("project_license") == PROJECT["project"]["license"]
    words = " ".join("".join(told.itertext()).split())
    assert "not medical or psychological treatment" in words
    support = json.loads((ROOT / "assets" / "support" / "help.json").read_text("utf-8"))
    with_lines = [country for country in support["countries"] if country["lines"]]
    assert f"Crisis lines of {len(with_lines)} countries" in words


@pytest.mark.parametrize(
    ("checker", "words"),
    [
        ("desktop-file-validate", [str(ENTRY)]),
        ("appstreamcli", ["validate", "--no-net", str(METAINFO)]),
    ],
)
def test_the_checkers_of_desktops_agree(checker, words):
    program = shutil.which(checker)
    if program is None:
        pytest.skip(f"{checker} is not installed")
    run = subprocess.run([program, *words], capture_output=True, text=True, check=False)
    said = (run.stdout + run.stderr).splitlines()
    # Newer ones miss the address of a home page, which there is not yet.
    faults = [line for line in said if line.startswith(("E:", "W:")) or "error" in line]
    assert [line for line in faults if "url-homepage-missing" not in line] == []
    assert run.returncode == 0 or faults, said


def test_icons_lie_where_their_size_says():
    placed = {path: ROOT / file for file, path in SHARED.items() if "/icons/" in path}
    for path, file in placed.items():
        *_, theme, side, apps, name = Path(path).parts
        assert (theme, apps, Path(name).stem) == ("hicolor", "apps", APP_ID)
        if side == "scalable":
            assert ElementTree.parse(file).getroot().get("viewBox") == "0 0 512 512"
        else:
            width, height = png_size(file.read_bytes())
            assert f"{width}x{height}" == side
    # The standard asks for 48 at the least; stores ask for 128 or more.
    assert {"48x48", "128x128", "256x256", "scalable"} <= {Path(path).parts[3] for path in placed}


def test_windows_and_macos_have_the_same_pictures():
    drawn = {
        side: (ROOT / "assets" / "icons" / f"innerheal-{side}.png").read_bytes() for side in SIZES
    }
    icon = (ROOT / "packaging" / "innerheal.ico").read_bytes()
    assert struct.unpack("<HHH", icon[:6]) == (0, 1, len(ICO))
    for row, side in enumerate(ICO):
        size, at = struct.unpack("<II", icon[6 + 16 * row + 8 : 6 + 16 * row + 16])
        assert icon[at : at + size] == drawn[side]
    icon = (ROOT / "packaging" / "innerheal.icns").read_bytes()
    assert icon[:8] == b"icns" + struct.pack(">I", len(icon))
    at, found = 8, []
    while at < len(icon):
        (size,) = struct.unpack(">I", icon[at + 4 : at + 8])
        width, height = png_size(icon[at + 8 : at + size])
        assert width == height
        found.append((icon[at : at + 4].decode("ascii"), width))
        at += size
    assert found == list(ICNS)


def test_the_frozen_app_brings_the_licences_of_its_libraries():
    folder = ROOT / "packaging" / "licences"
    notice = (folder / "notice.txt").read_text("utf-8")
    for name in ("LGPL-3.0.txt", "GPL-3.0.txt", "LGPL-2.1.txt"):
        assert name in notice
        assert len((folder / name).read_text("utf-8")) > 7000
    for dependency in PROJECT["project"]["dependencies"]:
        package = re.match(r"[A-Za-z0-9-]+", dependency)[0].removesuffix("-Essentials")
        assert package == "tzdata" or package.casefold() in notice.casefold(), package


def test_what_the_frozen_app_leaves_out_is_never_loaded():
    spec = (ROOT / "packaging" / "innerheal.spec").read_text("utf-8")
    unused = re.findall(r'"([\w.]+)"', spec[spec.index("UNUSED = (") : spec.index("# Of Qt's")])
    assert {"ssl", "http", "PySide6.QtNetwork", "readline"} <= set(unused)
    code = (
        f"import sys\nfor name in {unused!r}:\n    sys.modules[name] = None\n"
        "from pkgutil import walk_packages\nimport importlib, innerheal_desktop\n"
        "for found in walk_packages(innerheal_desktop.__path__, 'innerheal_desktop.'):\n"
        "    if not found.name.endswith('__main__'):\n"
        "        importlib.import_module(found.name)\n"
        "import importlib.metadata, numpy.random, soundfile, pygame, nacl.secret, rich.progress\n"
    )
    env = {**os.environ, "PYTHONWARNINGS": ""}
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=env, check=False
    )
    assert run.returncode == 0, run.stderr[-2000:]


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A wheel and a source archive of what lies here, each built once."""
    build = pytest.importorskip("hatchling.builders.wheel")
    source = pytest.importorskip("hatchling.builders.sdist")
    out = str(tmp_path_factory.mktemp("built"))
    (wheel,) = build.WheelBuilder(str(ROOT)).build(directory=out, versions=["standard"])
    (archive,) = source.SdistBuilder(str(ROOT)).build(directory=out, versions=["standard"])
    return Path(wheel), Path(archive)


def shipped(*folders):
    """The files that are kept in the folders, without what tools leave there."""
    for folder in folders:
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts:
                yield path.relative_to(ROOT).as_posix()


@pytest.mark.slow
def test_the_wheel_has_all_that_the_app_needs_and_nothing_else(built):
    wheel, _ = built
    assert wheel.stat().st_size <= LARGEST_WHEEL
    with zipfile.ZipFile(wheel) as opened:
        names = set(opened.namelist())
        info = f"innerheal_desktop-{__version__}.dist-info"
        told = Parser().parsestr(opened.read(f"{info}/METADATA").decode("utf-8"))
    package = {name for name in names if name.startswith("innerheal_desktop/")}
    here = set(shipped("innerheal_desktop"))
    here |= {f"innerheal_desktop/{name}" for name in shipped("assets")}
    assert package == here
    data = f"innerheal_desktop-{__version__}.data/data/"
    assert {name for name in names if name.startswith(data)} == {
        f"{data}{path}" for path in SHARED.values()
    }
    assert all(name.startswith(("innerheal_desktop/", data, info)) for name in names)
    assert (told["Version"], told["Requires-Python"]) == (__version__, "<3.15,>=3.11")
    assert f"{info}/licenses/assets/licences/kokoro-82m.txt" in names


@pytest.mark.slow
def test_the_source_archive_has_all_that_builds_and_tests_need(built):
    _, archive = built
    root = f"innerheal_desktop-{__version__}/"
    with tarfile.open(archive) as opened:
        names = {name.removeprefix(root) for name in opened.getnames()}
    folders = ("innerheal_desktop", "assets", "tests", "tools", "packaging", "docs", "benchmarks")
    assert set(shipped(*folders, ".ci")) <= names
    assert {"pyproject.toml", "README.md", "CONTRIBUTING.md", "LICENSE"} <= names
