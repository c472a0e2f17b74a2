// SPDX-License-Identifier: Apache-2.0
// GLib gives up a call on D-Bus after 25 s, and libsecret offers no way to wait longer. What a slow
// keychain does after that would be lost: the program exports these two functions, so that
// libsecret calls them in place of GLib's, and waits without a limit. How long the user waits is
// decided in the application (`KeychainAccess`).
#include <dlfcn.h>

#include <cstdlib>
#include <limits>

namespace {

constexpr int defaultLimit = -1;
constexpr int noLimit = std::numeric_limits<int>::max(); // G_MAXINT

int withoutLimit(int timeout) {
    return timeout == defaultLimit ? noLimit : timeout;
}

/// The function of GLib that ours stands in front of.
template<typename Function>
Function *original(const char *name) {
    static void *const gio = ::dlopen("libgio-2.0.so.0", RTLD_LAZY);
    void *function = gio ? ::dlsym(gio, name) : nullptr;
    if (!function) {
        std::abort(); // impossible: the caller is linked with it
    }
    return reinterpret_cast<Function *>(function);
}

using Ready = void(void *source, void *result, void *data);

} // namespace

// NOLINTBEGIN(readability-identifier-naming, bugprone-easily-swappable-parameters): as in gio.h
extern "C" {

[[gnu::visibility("default")]] void g_dbus_proxy_call(void *proxy, const char *method,
                                                      void *parameters, unsigned flags, int timeout,
                                                      void *cancellable, Ready *ready, void *data) {
    static const auto call = original<decltype(g_dbus_proxy_call)>("g_dbus_proxy_call");
    call(proxy, method, parameters, flags, withoutLimit(timeout), cancellable, ready, data);
}

[[gnu::visibility("default")]] void
g_dbus_connection_call(void *connection, const char *name, const char *path, const char *interface,
                       const char *method, void *parameters, const void *replyType, unsigned flags,
                       int timeout, void *cancellable, Ready *ready, void *data) {
    static const auto call = original<decltype(g_dbus_connection_call)>("g_dbus_connection_call");
    call(connection, name, path, interface, method, parameters, replyType, flags,
         withoutLimit(timeout), cancellable, ready, data);
}
}
// NOLINTEND(readability-identifier-naming, bugprone-easily-swappable-parameters)
