// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both sign what is drafted: with the finger on the screen, or on its paper.
#include "app/till/contract_desk.h"

#include "app/till/hand_of.h"
#include "core/sync/messages.h"

namespace touat {

void ContractDesk::startSigning() {
    if (!canSign()) return;
    post<DraftAnswer>(path::draftTerms,
                      textOf(DraftQuestion{m_token, m_contract->artisan, m_contract->stall,
                                           m_questions.draft()}),
                      [this](const DraftAnswer& draft) {
                          if (m_printed.value_or(draft.document) == draft.document)
                              m_seen = draft.document;
                          else // what was printed is not what would be signed now
                              m_complaint = m_wording.sentence(refuse(Reason::paperUnseen));
                          m_printed.reset();
                          emit changed();
                      });
}

void ContractDesk::printed(const Hash& document) {
    m_printed = document;
}

void ContractDesk::leaveSigning() {
    m_seen.reset();
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
    if (!m_seen || !canSign()) return; // a second press does nothing
    post<ContractAnswer>(path::signTerms,
                         textOf(SignOrder{m_token, m_contract->artisan, m_contract->stall,
                                          m_questions.draft(), *m_seen, std::move(hands)}),
                         [this](ContractAnswer answer) {
                             m_seen.reset();
                             show(std::move(answer));
                             m_signedNow = true;
                             emit changed();
                             if (m_contract->contract) emit contractSigned(*m_contract->contract);
                         });
}

} // namespace touat
