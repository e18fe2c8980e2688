"""A journal whose lock works when the test says so: what takes long is done by `settle`.

Its pages are those of a real one, which stays plain underneath.
"""

from innerheal_desktop.journal.errors import WrongPassphraseError, WrongRecoveryKeyError
from innerheal_desktop.journal.state import State
from innerheal_desktop.keeping.writer import Receipt

PASSPHRASE = "seven quiet herons by the lake"
KEY = "7K3QF-M9W2X-0TZBD-HV5RN-8JCEA-PY41G"
NEW_KEY = "B2N6W-40QKM-R9XTF-7ZJ3H-DVCE8-YA5P1"


class HandJournal:
    """Plain at first; `sealed` makes it locked. `asked` names what was asked of it, in order."""

    def __init__(self, pages, *, sealed=False):
        self._pages = pages
        self.state = State.LOCKED if sealed else State.PLAIN
        self.confirmed = not sealed
        self.passphrase, self.key = (PASSPHRASE, KEY) if sealed else ("", "")
        self.asked = []
        self._waiting = []
        self._callbacks = []

    def settle(self):
        """Do what waits, and tell."""
        waiting, self._waiting = self._waiting, []
        for receipt, work in waiting:
            try:
                value = work()
            except Exception as error:
                receipt.settle(None, error)
            else:
                receipt.settle(value)
            self._tell()

    def when_changed(self, callback):
        self._callbacks.append(callback)
        return lambda *_: self._callbacks.remove(callback)

    def unlock(self, passphrase):
        def work():
            if passphrase != self.passphrase:
                raise WrongPassphraseError("This is not the passphrase.", "Try again.")
            self.state = State.OPEN

        return self._later("unlock", work)

    def unlock_with(self, recovery):
        def work():
            if _bare(recovery) != _bare(self.key):
                slip = len(_bare(recovery)) != 30
                raise WrongRecoveryKeyError("This is not the key.", "Look again.", slip=slip)
            self.state = State.OPEN

        return self._later("unlock_with", work)

    def lock(self):
        self.asked.append("lock")
        if self.state is State.OPEN:
            self.state = State.LOCKED
            self._tell()

    def protect(self, passphrase):
        def work():
            self.passphrase, self.key, self.confirmed = passphrase, KEY, False
            self.state = State.OPEN
            return KEY

        return self._later("protect", work)

    def confirm(self, recovery):
        self.confirmed = self.confirmed or _bare(recovery) == _bare(self.key)
        return _bare(recovery) == _bare(self.key)

    def change(self, passphrase):
        def work():
            self.passphrase = passphrase

        return self._later("change", work)

    def rotate(self, passphrase):
        def work():
            self.passphrase, self.key, self.confirmed = passphrase, NEW_KEY, False
            return NEW_KEY

        return self._later("rotate", work)

    def renew(self, passphrase):
        def work():
            if passphrase != self.passphrase:
                raise WrongPassphraseError("This is not the passphrase.", "Try again.")
            self.key, self.confirmed = NEW_KEY, False
            return NEW_KEY

        return self._later("renew", work)

    def set_aside(self):
        def work():
            self.state, self.confirmed = State.PLAIN, True

        return self._later("set_aside", work)

    def unprotect(self, passphrase):
        def work():
            if passphrase != self.passphrase:
                raise WrongPassphraseError("This is not the passphrase.", "Try again.")
            self.state, self.confirmed = State.PLAIN, True

        return self._later("unprotect", work)

    def flush(self, timeout=None):
        self.asked.append("flush")
        return True

    def close(self):
        self.lock()
        self._pages.close()

    def __getattr__(self, name):
        return getattr(self._pages, name)

    def _later(self, name, work):
        self.asked.append(name)
        receipt = Receipt()
        self._waiting.append((receipt, work))
        return receipt

    def _tell(self):
        for callback in list(self._callbacks):
            callback()


def _bare(key):
    return "".join(sign for sign in key.upper() if sign.isalnum())
