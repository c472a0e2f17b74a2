#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""makeicons.py: makes the PNG sizes, the Windows .ico and the macOS .icns of resources/icons/app.svg with rsvg-convert.

Run it after the drawing has changed, and commit what it made: builds on Windows and macOS have no rsvg-convert.
"""
import pathlib
import struct
import subprocess

RESOURCES = pathlib.Path(__file__).resolve().parent.parent / "resources"
DRAWING = RESOURCES / "icons" / "app.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
# Apple's type of each PNG in an .icns; the second of a pair is for screens of twice the density.
ICNS_TYPES = (("icp4", 16), ("icp5", 32), ("icp6", 64), ("ic07", 128), ("ic08", 256), ("ic09", 512),
              ("ic11", 32), ("ic12", 64), ("ic13", 256), ("ic14", 512))


def render(size):
    command = ["rsvg-convert", "--width", str(size), "--height", str(size), str(DRAWING)]
    return subprocess.run(command, check=True, capture_output=True).stdout


def ico(pictures):
    """A directory of 16 bytes for each picture, then the pictures; 256 is written as 0."""
    offset = 6 + 16 * len(ICO_SIZES)
    directory, data = struct.pack("<HHH", 0, 1, len(ICO_SIZES)), b""
    for size in ICO_SIZES:
        png = pictures[size]
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset + len(data))
        data += png
    return directory + data


def icns(pictures):
    body = b"".join(kind.encode() + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
                    for kind, size in ICNS_TYPES)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main():
    pictures = {size: render(size) for size in SIZES}
    for size, png in pictures.items():
        path = RESOURCES / "icons" / "hicolor" / f"{size}x{size}" / "bifrost.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png)
    for name, content in (("windows/bifrost.ico", ico(pictures)), ("macos/bifrost.icns", icns(pictures))):
        path = RESOURCES / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    main()
