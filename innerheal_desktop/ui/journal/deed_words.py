"""What the sheets of the lock say: plainly, and also what it costs and what cannot be promised."""

from __future__ import annotations

from innerheal_desktop.tongue import mark

AS_IT_IS = (
    mark(
        "Your journal has no passphrase. It is a plain file in your folder: whoever uses your"
        " account on this computer, or opens its disk elsewhere, can read it. Your lock on the"
        " computer itself is the only one."
    ),
)
GIVES = (
    mark(
        "Every page is sealed before it reaches the disk, its title, date, tags and mood too. In a"
        " lost computer, at a repair shop, in a backup, there is nothing to read."
    ),
    mark(
        "It locks by itself after a while without key or mouse, when the screen is locked, when the"
        " computer sleeps, and when the window closes."
    ),
)
COSTS = (
    mark(
        "If the passphrase is forgotten and the recovery key is lost, what you wrote is gone for"
        " ever. There is no other way in, for anybody."
    ),
    mark(
        "The plain copies that InnerHeal keeps here are removed. Copies that you, or the backup of"
        " your system, made elsewhere before stay readable: only you can look after those."
    ),
    mark(
        "While it is open, what you read is in the memory of the computer. Locking lets the keys go"
        " and shows nothing any more; that no trace stays in memory, no app of this kind can"
        " promise."
    ),
)
OTHER = (
    mark(
        "The new passphrase opens the journal, and the recovery key stays as it is. Pages are not"
        " sealed anew for it. A backup from before opens with the passphrase of its day."
    ),
    mark("If somebody has seen the old one, choose “Somebody saw it” instead."),
)
SEEN = (
    mark(
        "Every page gets a new key, with a new passphrase and a new recovery key. What somebody saw"
        " or wrote down opens this journal no more."
    ),
    mark(
        "It cannot reach back: a copy of your folder that somebody took before opens with what they"
        " saw. If you are not safe with that person, Support is one key away: F2."
    ),
)
RENEW = (
    mark(
        "The new recovery key takes the place of the one before, which opens the journal no more."
        " The passphrase stays as it is."
    ),
)
WITHOUT = (
    mark(
        "Every page is kept as a plain file again: whoever uses your account here can read it. The"
        " passphrase and the recovery key are not needed any more."
    ),
)
CHANGED_BY_KEY = mark(
    "The recovery key opened your journal, and it still fits. If the passphrase is gone, this is a"
    " good moment for a new one; it can wait, too."
)
