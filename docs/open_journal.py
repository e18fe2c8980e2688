"""Print a journal of InnerHeal without InnerHeal, in forty lines.

python open_journal.py FILE [recovery]

FILE is the JSON of an export, or a journal.sqlite. A locked one asks for the passphrase, with
“recovery” for the recovery key, and needs: pip install pynacl
"""

import json
import sqlite3
import sys
from datetime import datetime, timedelta
from getpass import getpass
from hashlib import blake2b
from pathlib import Path
from unicodedata import normalize


def key_of(lock, kind):
    from nacl.bindings import crypto_pwhash_alg as argon2

    words, bound = normalize("NFKC", getpass(f"{kind}: ")), [lock["format"], 1, lock["id"], kind]
    if kind == "recovery":  # Crockford's signs, as the digits that int(…, 32) reads
        signs = str.maketrans("OILJKMNPQRSTVWXYZ", "011IJKLMNOPQRSTUV", "- ")
        secret = (int(words.upper().translate(signs), 32) >> 22).to_bytes(16, "big")
        key = blake2b(b"wrap", key=secret, digest_size=32, person=b"innerheal-recov1").digest()
    else:
        bound += (cost := [lock["memory"], lock["passes"], lock["salt"]])
        key = argon2(32, words.encode(), bytes.fromhex(cost[2]), cost[1], cost[0] * 1024, 2)
    key = opened(key, bytes.fromhex(lock[kind]), json.dumps(bound, separators=(",", ":")).encode())
    return blake2b(b"entries", key=key, digest_size=32, person=b"innerheal-jrnl-1").digest()


def opened(key, body, bound):
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt

    return decrypt(body[24:], bound, body[:24], key)


def pages_of(file, kind="passphrase"):
    if not file.read_bytes().startswith(b"SQLite format 3"):
        return json.loads(file.read_text("utf-8"))["pages"]
    book = sqlite3.connect(file)
    rows = book.execute("SELECT page, revision, body FROM revision").fetchall()
    for (text,) in book.execute("SELECT value FROM vault WHERE key = 'header'"):
        key, vault = key_of(json.loads(text), kind), bytes.fromhex(json.loads(text)["id"])
        bound = b"innerheal entry 1" + vault
        rows = [(id, at, opened(key, body, bound + id + at)) for id, at, body in rows]
    pages = [json.loads(body.rstrip(b"\0\x80")) for _, _, body in rows]
    older = {parent for page in pages for parent in page.get("parents", [])}
    return [page for page in pages if page["revision"] not in older and "deleted" not in page]


for page in sorted(pages_of(Path(sys.argv[1]), *sys.argv[2:]), key=lambda page: page["made"]):
    made = timedelta(milliseconds=page["made"], minutes=page.get("offset", 0))
    said = [f"{name}: {answer}" for name, answer in page.get("fields", {}).items()]
    title = [f"{datetime(1970, 1, 1) + made:%Y-%m-%d %H:%M}", page["kind"], page.get("title", "")]
    print("", "  ".join(title), "", page.get("text", ""), *said, sep="\n")
