// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/server.h"

#include "core/store/fault.h"

namespace touat {

namespace {

OpenServer offered = nullptr;

} // namespace

bool isOnServer(std::string_view place) {
    return place.starts_with("postgresql://") || place.starts_with("postgres://");
}

std::string withoutPassword(const std::string& address) {
    const auto from = address.find("://");
    const auto end = address.find('/', from + 3);
    const auto at = address.rfind('@', end);
    const auto colon = address.find(':', from + 3);
    auto plain = address;
    if (at != plain.npos && at > from && colon < at) plain.replace(colon, at - colon, ":...");
    if (const auto word = plain.find("password="); word != plain.npos)
        plain.replace(word, plain.find('&', word) - word, "password=...");
    return plain;
}

void offerServer(OpenServer open) { offered = open; }

std::unique_ptr<Server> openServer(const std::string& address, Access access) {
    if (offered == nullptr)
        throw Fault(FaultKind::noSuchFile, "this program keeps its book in a file, not at an address");
    return offered(address, access);
}

} // namespace touat
