// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Replaces the accessibility interface of scroll areas. Qt's own reads past the end of its list
/// when asked for a child that no longer exists, which crashes the program. May be called more than
/// once.
void installScrollAreaAccessibility();
