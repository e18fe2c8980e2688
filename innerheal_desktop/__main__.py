"""`python -m innerheal_desktop`, and the command `innerheal`."""

from __future__ import annotations

import sys


def main() -> int:
    """Do what the command line asks; with no words, open the window."""
    # An app of one piece has no Python beside it: it calls itself where a voice is to speak.
    if sys.argv[1:] == ["speak-lines-for-innerheal"]:
        from innerheal_desktop.sound.voices.worker import main as speak

        return speak()
    from innerheal_desktop.app import main as app_main

    return app_main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
