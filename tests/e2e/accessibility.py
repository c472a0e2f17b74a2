#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Sees and presses what a screen reader sees and presses. One JSON request a line, one JSON answer a line:
{"id":1,"op":"find","pid":42,"role":"push button","name":"Sign in"} -> {"id":1,"nodes":[...]}

op find   nodes that match all of: role, name (exactly), pattern (a regular expression for name or text)
   press  does the first action of the node that `find` finds at `index`
   focus  gives it the keyboard focus
   dump   every node that shows
Only what shows counts. A node: role, name, description, text, states, x, y, width, height (on the screen)."""
import json
import re
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

STATES = {
    name: getattr(Atspi.StateType, name.upper())
    for name in ("enabled", "focused", "focusable", "showing", "checked", "selected", "editable", "expanded", "read_only")
}
TEXT_ROLES = {"label", "text", "password text", "paragraph", "terminal"}


def application(pid):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and child.get_process_id() == pid:
            return child
    return None


def showing(node):
    """Depth first, in the order of the children; what does not show is left out with everything below it."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
            yield child
            yield from showing(child)


def text_of(node, role):
    return Atspi.Text.get_text(node, 0, -1) if role in TEXT_ROLES and "Text" in node.get_interfaces() else ""


def describe(node):
    role, states = node.get_role_name(), node.get_state_set()
    box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN) if "Component" in node.get_interfaces() else None
    return {
        "role": role,
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "text": text_of(node, role),
        "states": [name for name, state in STATES.items() if states.contains(state)],
        **({"x": box.x, "y": box.y, "width": box.width, "height": box.height} if box else {}),
    }


def matches(node, request):
    if "role" in request and node.get_role_name() != request["role"]:
        return False
    name = node.get_name() or ""
    if "name" in request and name != request["name"]:
        return False
    if "pattern" in request:
        pattern = re.compile(request["pattern"], re.S)
        return bool(pattern.search(name) or pattern.search(text_of(node, node.get_role_name())))
    return True


def handle(request):
    root = application(request["pid"])
    if root is None:
        return {"nodes": [], "absent": True}
    operation = request["op"]
    found = [node for node in showing(root) if operation == "dump" or matches(node, request)]
    if operation in ("press", "focus"):
        node = found[request.get("index", 0)]
        done = Atspi.Action.do_action(node, 0) if operation == "press" else Atspi.Component.grab_focus(node)
        return {"done": bool(done)}
    return {"nodes": [describe(node) for node in found]}


def main():
    Atspi.init()
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)  # a cache is only true while a main loop runs
    Atspi.set_timeout(3000, 15000)
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            answer = handle(request)
        except (GLib.Error, IndexError, AttributeError) as trouble:  # a node may go while it is looked at
            answer = {"error": f"{type(trouble).__name__}: {trouble}"}
        print(json.dumps({"id": request["id"], **answer}), flush=True)


main()
