// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both sign what is drafted: with the finger on the screen, or on its paper.
#include "app/till/contract_desk.h"

#include "app/till/hand_of.h"
#include "core/sync/messages.h"

namespace touat {

void ContractDesk::startSigning() {
    m_signing = canSign();
    emit changed();
}

void ContractDesk::leaveSigning() {
    m_signing = false;
    m_complaint.clear();
    emit changed();
}

void ContractDesk::signOnPaper() {
    sign(std::nullopt);
}

void ContractDesk::signOnScreen(const QString& artisan, const QString& house) {
    sign(SignedByHand{handOf(artisan), handOf(house)});
}

void ContractDesk::sign(std::optional<SignedByHand> hands) {
    if (!m_signing || !canSign()) return; // a second press does nothing
    post(path::signTerms,
         textOf(SignOrder{m_token, m_contract->artisan, m_contract->stall, m_questions.draft(),
                          std::move(hands)}),
         [this](ContractAnswer answer) {
             m_signing = false;
             show(std::move(answer));
             m_signedNow = true;
             emit changed();
             if (m_contract->contract) emit contractSigned(*m_contract->contract);
         });
}

} // namespace touat
