namespace Prevenance.Texts;

public enum Language
{
    French,
    English,
}
