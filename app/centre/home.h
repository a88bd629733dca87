// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The centre's folder: its book, its keys, its certificates, its photos, and while it serves, how programs on the
// same machine reach it.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/centre/certificates.h"
#include "core/moment.h"

namespace touat {

struct LocalDoor {
    int port = 0;
    std::string token;
    std::string publicAddress; // where phones find this centre: "https://touat.example.dz"; "": nowhere
    static void fields(auto& self, auto&& visit) {
        visit("port", self.port);
        visit("token", self.token);
        visit("public_address", self.publicAddress);
    }
};

/// When the book was last copied, checked and sealed.
struct LastCopy {
    Moment at;
    std::int64_t entries = 0;
    static void fields(auto& self, auto&& visit) {
        visit("at", self.at);
        visit("entries", self.entries);
    }
};

struct CentreHome {
    std::filesystem::path folder;
    std::string database; // the address of the tables where they lie on a server; "": in the folder
    explicit CentreHome(std::filesystem::path where, std::string address = {})
        : folder(std::move(where)), database(std::move(address)) {}
    std::filesystem::path book() const { return folder / "centre.book"; }
    std::filesystem::path keys() const { return folder / "centre.keys"; }
    /// Where the book lies: its file, or the address.
    std::filesystem::path place() const { return database.empty() ? book() : std::filesystem::path(database); }
    std::filesystem::path photos() const { return folder / "photos"; }
    CertificateFiles certificates() const { return CertificateFiles(folder); }

    /// Left by the daemon while it runs, readable by its owner alone.
    void leaveLocalDoor(const LocalDoor& door) const;
    std::optional<LocalDoor> localDoor() const;
    void removeLocalDoor() const;

    void noteCopy(const LastCopy& copy) const;
    std::optional<LastCopy> lastCopy() const; // none: never

  private:
    std::filesystem::path lastCopyFile() const { return folder / "last-copy.json"; }
    std::filesystem::path local() const { return folder / "local.json"; }
};

} // namespace touat
