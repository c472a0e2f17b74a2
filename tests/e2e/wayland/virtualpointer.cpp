// SPDX-License-Identifier: Apache-2.0
// The protocol wlr-virtual-pointer-unstable-v1, which no package describes: as much of it as a
// click takes.
#include "virtualpointer.h"

#include <wayland-client.h>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>

namespace bifrost::test {
namespace {

std::array<const wl_interface *, 5> noTypes{};
std::array<wl_message, 9> pointerRequests{{{"motion", "uff", noTypes.data()},
                                           {"motion_absolute", "uuuuu", noTypes.data()},
                                           {"button", "uuu", noTypes.data()},
                                           {"axis", "uuf", noTypes.data()},
                                           {"frame", "", noTypes.data()},
                                           {"axis_source", "u", noTypes.data()},
                                           {"axis_stop", "uu", noTypes.data()},
                                           {"axis_discrete", "uufi", noTypes.data()},
                                           {"destroy", "", noTypes.data()}}};
const wl_interface pointerInterface{"zwlr_virtual_pointer_v1", 1, int(pointerRequests.size()),
                                    pointerRequests.data(),    0, nullptr};
std::array<const wl_interface *, 2> creationTypes{&wl_seat_interface, &pointerInterface};
std::array<wl_message, 2> managerRequests{
    {{"create_virtual_pointer", "?on", creationTypes.data()}, {"destroy", "", noTypes.data()}}};
const wl_interface managerInterface{"zwlr_virtual_pointer_manager_v1",
                                    1,
                                    int(managerRequests.size()),
                                    managerRequests.data(),
                                    0,
                                    nullptr};

/// The places of the requests in the lists above.
enum Request : uint32_t { CreatePointer = 0, MotionAbsolute = 1, Button = 2, Frame = 4 };

void onGlobal(void *manager, wl_registry *registry, uint32_t name, const char *interface,
              uint32_t) {
    if (std::strcmp(interface, managerInterface.name) == 0) {
        *static_cast<wl_proxy **>(manager) =
            static_cast<wl_proxy *>(wl_registry_bind(registry, name, &managerInterface, 1));
    }
}

void onGlobalRemoved(void *, wl_registry *, uint32_t) {}

void moveToMiddle(wl_proxy *pointer, uint32_t time) {
    wl_proxy_marshal(pointer, MotionAbsolute, time, 1U, 1U, 2U, 2U);
    wl_proxy_marshal(pointer, Frame);
}

void click(wl_proxy *pointer, uint32_t time) {
    constexpr uint32_t leftButton = 0x110; // BTN_LEFT of linux/input-event-codes.h
    for (const uint32_t state : {1U, 0U}) {
        wl_proxy_marshal(pointer, Button, time, leftButton, state);
        wl_proxy_marshal(pointer, Frame);
    }
}

} // namespace

int virtualPointer() {
    wl_display *display = wl_display_connect(nullptr);
    if (!display) {
        return 1;
    }
    static constexpr wl_registry_listener listener{&onGlobal, &onGlobalRemoved};
    wl_proxy *manager = nullptr;
    wl_registry_add_listener(wl_display_get_registry(display), &listener, &manager);
    wl_display_roundtrip(display);
    if (!manager) {
        return 1;
    }
    wl_proxy *pointer =
        wl_proxy_marshal_constructor(manager, CreatePointer, &pointerInterface, nullptr, nullptr);
    wl_display_roundtrip(display);
    std::puts("ready");
    std::fflush(stdout);
    uint32_t time = 0;
    for (int command = std::getchar(); command != EOF; command = std::getchar()) {
        (command == 'm' ? moveToMiddle : click)(pointer, ++time);
        wl_display_roundtrip(display);
    }
    wl_display_disconnect(display);
    return 0;
}

} // namespace bifrost::test
