// SPDX-License-Identifier: Apache-2.0
// LD_PRELOAD: GLib gives up a call on D-Bus after 300 ms instead of 25 s, for everybody who calls
// it through these two functions. The helper puts its own in front of them.
#include <dlfcn.h>

namespace {

constexpr int defaultLimit = -1;
constexpr int shortLimit = 300;

int shortened(int timeout) {
    return timeout == defaultLimit ? shortLimit : timeout;
}

template<typename Function>
Function *original(const char *name) {
    static void *const gio = ::dlopen("libgio-2.0.so.0", RTLD_LAZY);
    return reinterpret_cast<Function *>(::dlsym(gio, name));
}

using Ready = void(void *source, void *result, void *data);

} // namespace

// NOLINTBEGIN(readability-identifier-naming, bugprone-easily-swappable-parameters): as in gio.h
extern "C" {

[[gnu::visibility("default")]] void g_dbus_proxy_call(void *proxy, const char *method,
                                                      void *parameters, unsigned flags, int timeout,
                                                      void *cancellable, Ready *ready, void *data) {
    original<decltype(g_dbus_proxy_call)>("g_dbus_proxy_call")(
        proxy, method, parameters, flags, shortened(timeout), cancellable, ready, data);
}

[[gnu::visibility("default")]] void
g_dbus_connection_call(void *connection, const char *name, const char *path, const char *interface,
                       const char *method, void *parameters, const void *replyType, unsigned flags,
                       int timeout, void *cancellable, Ready *ready, void *data) {
    original<decltype(g_dbus_connection_call)>("g_dbus_connection_call")(
        connection, name, path, interface, method, parameters, replyType, flags, shortened(timeout),
        cancellable, ready, data);
}
}
// NOLINTEND(readability-identifier-naming, bugprone-easily-swappable-parameters)
