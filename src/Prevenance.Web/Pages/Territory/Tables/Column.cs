namespace Prevenance.Web.Pages.Territory.Tables;

/// <summary>A column of a table of areas, by which its reader may sort it.</summary>
/// <param name="Key">How the address names it.</param>
/// <param name="Heading">What it tells.</param>
/// <param name="By">What lines are sorted by: a number or a name; nothing where it is hidden.</param>
/// <param name="Says">What a cell says.</param>
public sealed record Column<TLine>(string Key, Text Heading, Func<TLine, object?> By, Func<TLine, Text> Says);
