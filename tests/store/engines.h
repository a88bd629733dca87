// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An empty book of each engine: in a file, and on the server at TOUAT_TEST_SERVER.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>

#include "core/store/schema.h"
#include "given.h"
#include "on_server.h"

namespace touat::given {

enum class Engine { file, server };

class Engines : public ::testing::TestWithParam<Engine> {
  protected:
    std::filesystem::path place(Engine engine, const std::string& name) {
        const auto file = folder / name;
        return engine == Engine::file ? file : placeOf(file);
    }
    std::unique_ptr<Database> made(Engine engine, const std::string& name) {
        auto db = std::make_unique<Database>(place(engine, name), Access::create);
        raiseEnduringSchema(*db);
        Transaction transaction(*db);
        emptyDerivedTables(*db);
        transaction.commit();
        return db;
    }
    void SetUp() override { m_db = made(GetParam(), "a.book"); }
    Database& db() { return *m_db; }

    TemporaryFolder folder;
    std::unique_ptr<Database> m_db;
};

#define TOUAT_ON_BOTH_ENGINES(suite)                                                               \
    INSTANTIATE_TEST_SUITE_P(Of, suite, ::testing::Values(Engine::file, Engine::server),           \
                             [](const auto& each) { return each.param == Engine::file ? "aFile" : "aServer"; })

} // namespace touat::given
