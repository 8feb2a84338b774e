using Prevenance.Geography;

namespace Prevenance.Territory;

/// <summary>A place where somebody answers.</summary>
/// <param name="Id">How its publisher names it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Themes">What it answers about, as the national directory names it; nothing for one that answers about all.</param>
/// <param name="Commune">The Insee code of its commune.</param>
/// <param name="Position">Where it is.</param>
/// <param name="WeeklyHours">How many hours a week somebody is there; nothing where nobody said it in a way that can be counted.</param>
public sealed record ServiceSite(string Id, string Name, IReadOnlyList<string> Themes, string Commune, Position Position, double? WeeklyHours);
