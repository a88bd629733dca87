// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/keep_setting.h"

#include "core/book/state_tables.h"

namespace touat {

void keepSetting(BookThread& books, QObject* by, std::string name, const QString& value) {
    books.run(
        by,
        [name = std::move(name), value = value.toStdString()](Book& book) {
            Transaction transaction(book.db());
            SettingTable(book.db()).write(name, value);
            transaction.commit();
            return Done{};
        },
        [](Done) {});
}

} // namespace touat
