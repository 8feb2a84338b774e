namespace Prevenance.Law;

public enum Language
{
    French,
    English,
}
