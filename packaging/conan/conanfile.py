# SPDX-License-Identifier: Apache-2.0
"""conan create packaging/conan: builds the sources that it lies in, against the Qt, QtKeychain, OpenSSL and tl-expected of the system."""
import os

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeToolchain, cmake_layout
from conan.tools.files import copy
from conan.tools.system.package_manager import Apt


class Bifrost(ConanFile):
    name = "bifrost"
    version = "0.1.0"
    description = "Native desktop sign-in with OpenID Connect, for Qt 6"
    license = "Apache-2.0"
    package_type = "library"
    settings = "os", "compiler", "build_type", "arch"
    options = {"shared": [True, False]}
    default_options = {"shared": False}

    def export_sources(self):
        root = os.path.join(self.recipe_folder, "..", "..")
        for pattern in ("CMakeLists.txt", "LICENSE", "lib/*", "resources/*"):
            copy(self, pattern, root, self.export_sources_folder)

    def layout(self):
        cmake_layout(self)

    def validate(self):
        check_min_cppstd(self, 20)

    def system_requirements(self):
        Apt(self).install(["qt6-base-dev", "qt6-networkauth-dev", "qtkeychain-qt6-dev", "libexpected-dev", "libssl-dev"], check=True)

    def generate(self):
        toolchain = CMakeToolchain(self)
        for part in ("APP", "TESTS", "EXAMPLES"):
            toolchain.cache_variables[f"BIFROST_BUILD_{part}"] = False
        toolchain.generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        CMake(self).install()

    def package_info(self):
        # The CMake package of the library itself names the libraries of the system.
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.builddirs = [os.path.join("lib", "cmake", "Bifrost")]
        self.cpp_info.libs = ["bifrost"]
