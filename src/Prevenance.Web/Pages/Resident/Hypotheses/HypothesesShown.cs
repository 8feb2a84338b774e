using Prevenance.Foresight.Hypotheses;
using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Hypotheses;

/// <summary>What may change in the life of one adult of a household, and what it would leave to live on.</summary>
/// <param name="Who">The adult.</param>
/// <param name="Adults">All those who may be asked about.</param>
/// <param name="Month">The month that is read, once rights have settled.</param>
/// <param name="Wages">What each wage would leave to live on.</param>
/// <param name="Tried">The wage that somebody wants to try.</param>
/// <param name="WithTried">What it would leave.</param>
/// <param name="OtherTried">The wage of somebody who would move in; nothing for a couple.</param>
/// <param name="Events">What may happen to the family.</param>
public sealed record HypothesesShown(
    Who Who, IReadOnlyList<Who> Adults, Month Month, WagesShown Wages, TriedWage Tried, Outcome WithTried, TriedWage? OtherTried, IReadOnlyList<EventShown> Events);
