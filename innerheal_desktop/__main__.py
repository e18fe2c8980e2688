"""`python -m innerheal_desktop`, and the command `innerheal`."""

from __future__ import annotations

import sys


def main() -> int:
    """Do what the command line asks; with no words, open the window."""
    from innerheal_desktop.app import main as app_main

    return app_main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
