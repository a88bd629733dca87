// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Between SQLite and the disk: whatever is written, cut off, synced, deleted or renamed in one
// folder is done and written down, so that every state can be made again that a power cut might
// have left.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "simulate/machine.h"

namespace touat::crash {

struct Op {
    enum class Kind { write, truncate, sync, remove, rename, folderSynced, said };
    Kind kind = Kind::write;
    std::string file;    // its name in the folder
    std::int64_t at = 0; // where it was written, or its new size, or up to which entry was said
    std::string data;    // that was written, or the new name
};

/// Starts to write down what happens in the folder; SQLite's files go through here until stop.
void startRecording(const std::string& folder);
/// Whatever is told to a person or to the other end from here on may not be lost.
void said(std::int64_t seq);
std::vector<Op> stopRecording();

/// The files of a folder: what is there.
using Files = std::map<std::string, std::string>;

/// What lies on the disk, and what is on its way there.
class Disk {
  public:
    explicit Disk(Files files) : m_durable(std::move(files)) {}
    void take(const Op& op);
    /// One state that a power cut now might leave: of all that was not synced any part is there,
    /// whole or torn at sectors, in any order.
    Files afterACut(simulate::Dice& dice) const;

  private:
    Files m_durable;
    std::vector<Op> m_pending;
};

} // namespace touat::crash
