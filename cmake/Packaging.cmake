# SPDX-License-Identifier: GPL-3.0-or-later
# `cpack --preset release` makes a Debian package and an archive of what app/ installs.
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_VENDOR "The Reclaimscope developers")
set(CPACK_PACKAGE_CONTACT "The Reclaimscope developers")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
if(RECLAIMSCOPE_WITH_QT)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
        "fonts-inter, fonts-jetbrains-mono, fonts-noto-cjk, qt6-translations-l10n, libqt6svg6")
endif()

find_program(DPKG_SHLIBDEPS dpkg-shlibdeps)  # of dpkg-dev
mark_as_advanced(DPKG_SHLIBDEPS)
if(DPKG_SHLIBDEPS)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()

include(CPack)
