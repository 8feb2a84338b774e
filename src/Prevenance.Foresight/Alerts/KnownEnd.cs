using Prevenance.Law;

namespace Prevenance.Foresight.Alerts;

/// <summary>The last month for which a right was granted, as its notification says.</summary>
public sealed record KnownEnd(Variable Right, Who Who, Month Last);
