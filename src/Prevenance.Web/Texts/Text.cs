namespace Prevenance.Web.Texts;

/// <summary>The same words in French and in English, kept side by side so that neither drifts.</summary>
public readonly record struct Text(string Fr, string En);
