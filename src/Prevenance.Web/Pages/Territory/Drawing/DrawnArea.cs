namespace Prevenance.Web.Pages.Territory.Drawing;

/// <summary>An area of a map.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Says">Its figure in words, as the tables tell it; or why there is none.</param>
/// <param name="Shade">How it is drawn.</param>
public sealed record DrawnArea(Text Name, Text Says, AreaShade Shade);
