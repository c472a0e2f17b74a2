// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bifrost::test {

/// The main function of a program that stands in for a browser: `program ... URL`. It has a window
/// of the application `browser`, which asks to come to the front with the activation token that the
/// program was started with, as browsers do. In the folder `STANDIN`, the file `given` holds that
/// token. The key S signs the user in, at URL; the key T and a click write a new token, for
/// another program, into the file `issued`.
int standInBrowser(int argc, char **argv);

} // namespace bifrost::test
