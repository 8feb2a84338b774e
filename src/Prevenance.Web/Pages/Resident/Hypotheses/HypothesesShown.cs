using Prevenance.Law;

namespace Prevenance.Web.Pages.Resident.Hypotheses;

/// <summary>What may change in the life of one adult of a household, and what it would leave to live on.</summary>
/// <param name="Who">The adult.</param>
/// <param name="Adults">All those who may be asked about.</param>
/// <param name="Month">The month that is read, once rights have settled.</param>
public sealed record HypothesesShown(string Who, IReadOnlyList<string> Adults, Month Month, WagesShown Wages, IReadOnlyList<EventShown> Events);
