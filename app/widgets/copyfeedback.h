// SPDX-License-Identifier: Apache-2.0
#pragma once

class Button;

/// Shows a tick on the button for two seconds; its width and its words stay.
void showCopied(Button &button);
