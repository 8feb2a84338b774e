namespace Prevenance.Texts;

/// <summary>The two languages in which everything is written here; a third one translates the French.</summary>
public enum Language
{
    French,
    English,
}
