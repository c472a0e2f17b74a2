#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Sees and presses what a screen reader sees and presses. One JSON request a line, one JSON answer a line:
{"id":1,"op":"find","pid":42,"role":"push button","name":"Sign in"} -> {"id":1,"nodes":[...]}

op find   nodes that match all of: role, name (exactly), pattern (a regular expression for name or text)
   press  does the first action of the node that `find` finds at `index`
   dump   every node that shows
   listen notes from now on which notifications begin to show, as a screen reader that says them does
   heard  their names, the oldest first
Only what shows counts. A node: role, name, description, text, states, x, y, width, height (on the screen).

This speaks AT-SPI's D-Bus protocol itself. The usual library asks for children one index at a time, and a Qt 6.4 program ends when a
scroll bar goes away between the count and the question (QAccessibleAbstractScrollArea::child checks no bounds)."""
import json
import re
import sys

from gi.repository import Gio, GLib

ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE, COMPONENT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Component"
# The numbers of AtspiStateType.
STATES = {"checked": 4, "editable": 7, "enabled": 8, "expanded": 10, "focusable": 11, "focused": 12, "selected": 23, "showing": 25}
TEXT_ROLES = {"text", "password text", "paragraph", "terminal"}
DEADLINE_MS = 5000


class Bus:
    """The accessibility bus. A node is a pair of the program's bus name and the object path."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        answer = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, 30000)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(answer.unpack()[0], flags, None, None)
        self.shown = []

    def call(self, node, interface, method, parameters=None):
        answer = self.connection.call_sync(*node, interface, method, parameters, None, 0, DEADLINE_MS).unpack()
        return answer[0] if len(answer) == 1 else answer

    def get(self, node, name):
        return self.call(node, "org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (ACCESSIBLE, name)))

    def children(self, node):
        return self.call(node, ACCESSIBLE, "GetChildren")

    def states(self, node):
        low, high = self.call(node, ACCESSIBLE, "GetState")
        return low | high << 32

    def role(self, node):
        return self.call(node, ACCESSIBLE, "GetRoleName")

    def name(self, node):
        return self.get(node, "Name")

    def text(self, node, role):
        if role not in TEXT_ROLES:
            return ""
        return self.call(node, "org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))

    def listen(self):
        # Programs send only the events that somebody has registered for.
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
        event = GLib.Variant("(s)", ("object:state-changed:showing",))
        self.connection.call_sync(*registry, "org.a11y.atspi.Registry", "RegisterEvent", event, None, 0, DEADLINE_MS)
        self.connection.signal_subscribe(None, "org.a11y.atspi.Event.Object", "StateChanged", None, None, 0, self.note)

    def note(self, _connection, sender, path, _interface, _signal, parameters):
        kind, shows = parameters.unpack()[:2]
        if kind == "showing" and shows:
            self.shown.append((sender, path))

    def heard(self):
        while GLib.MainContext.default().iteration(False):
            pass
        names = []
        for node in self.shown:
            try:
                if self.role(node) == "notification":
                    names.append(self.name(node))
            except GLib.Error:  # it has gone
                pass
        return names

    def application(self, pid):
        daemon = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
        for node in self.children(ROOT):
            owner = self.call(daemon, "org.freedesktop.DBus", "GetConnectionUnixProcessID", GLib.Variant("(s)", (node[0],)))
            if owner == pid:
                return node
        return None

    def showing(self, node):
        """Depth first, in the order of the children. Skips hidden nodes and their descendants."""
        for child in self.children(node):
            states = self.states(child)
            if states >> STATES["showing"] & 1:
                yield child, states
                yield from self.showing(child)


def describe(bus, node, states):
    role = bus.role(node)
    x, y, width, height = bus.call(node, COMPONENT, "GetExtents", GLib.Variant("(u)", (0,)))
    return {
        "role": role,
        "name": bus.name(node),
        "description": bus.get(node, "Description"),
        "text": bus.text(node, role),
        "states": [name for name, bit in STATES.items() if states >> bit & 1],
        "x": x,
        "y": y,
        "width": width,
        "height": height,
    }


def matches(bus, node, request):
    role = bus.role(node)
    if "role" in request and role != request["role"]:
        return False
    name = bus.name(node)
    if "name" in request and name != request["name"]:
        return False
    if "pattern" in request:
        pattern = re.compile(request["pattern"], re.S)
        return bool(pattern.search(name) or pattern.search(bus.text(node, role)))
    return True


def handle(bus, request):
    if request["op"] == "listen":
        bus.listen()
        return {}
    if request["op"] == "heard":
        return {"names": bus.heard()}
    root = bus.application(request["pid"])
    if root is None:
        return {"nodes": [], "absent": True}
    everything = request["op"] == "dump"
    found = [(node, states) for node, states in bus.showing(root) if everything or matches(bus, node, request)]
    if request["op"] == "press":
        node, _ = found[request.get("index", 0)]
        return {"done": bus.call(node, "org.a11y.atspi.Action", "DoAction", GLib.Variant("(i)", (0,)))}
    return {"nodes": [describe(bus, node, states) for node, states in found]}


def main():
    bus = Bus()
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = handle(bus, request)
        except (GLib.Error, IndexError) as trouble:  # a node may go while it is looked at
            answer = {"error": f"{type(trouble).__name__}: {trouble}"}
        print(json.dumps({"id": request["id"], **answer}), flush=True)


main()
