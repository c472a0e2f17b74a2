// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Keeps libcrypto from reading openssl.cnf, which may name libraries to load. On Windows the path
/// is that of the computer it was built on, such as C:\usr\local\ssl: a folder that every user may
/// create. Does nothing elsewhere, where only the administrator can write the file.
void ignoreOpenSslConfiguration();
