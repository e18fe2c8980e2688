"""Characters that no text may hold where it is shown."""

import re

# Controls, overrides of the writing direction, and halves of characters that UTF-8 cannot carry.
UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
