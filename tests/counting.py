"""Counting: how much work something is, by the same number on every computer."""

import sys


def calls(work):
    """How many functions are called while `work` is done; on a busy computer as many as on none."""
    many = 0

    def seen(_frame, event, _called):
        nonlocal many
        many += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        work()
    finally:
        sys.setprofile(before)
    return many
