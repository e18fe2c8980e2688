"""Run before the frozen app: what it starts does not inherit where its own libraries lie.

The loader has read the paths by now. The system's own programs (a file manager, a voice,
`xdg-open`) must meet the system's libraries, not ours.
"""

import os

for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    os.environ.pop(name, None)
    if before is not None:
        os.environ[name] = before
