// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of a centre on a PostgreSQL server, 15 or newer. They stand in the schema that the address leads to
// (`public`, or `options=-csearch_path%3DNAME` in it), and one centre alone has them open.
#pragma once

#include <memory>
#include <string>

#include "core/store/server.h"

namespace touat {

/// The tables at an address. Throws Fault.
std::unique_ptr<Server> openPostgres(const std::string& address, Access access);

/// From now on this program opens postgresql:// addresses.
void offerPostgres();

} // namespace touat
