// SPDX-License-Identifier: Apache-2.0
#pragma once

/// From now on libcrypto reads no openssl.cnf, which may name libraries to load. On Windows, where
/// the path is that of the machine it was built on, such as C:\usr\local\ssl: a folder that every
/// user may create. Elsewhere nothing is done: there the file is the administrator's.
void ignoreOpenSslConfiguration();
