namespace Prevenance.Directories.Hours.Reading;

/// <summary>What a piece of opening hours is.</summary>
internal enum TokenKind
{
    Weekday,
    Month,
    Number,
    Time,
    PublicHoliday,
    SchoolHoliday,
    Week,
    RoundTheClock,
    State,
    Comment,
    Sign,
    Other,
}

/// <summary>A piece of opening hours.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">How it is written, once in one notation.</param>
/// <param name="Value">The day of the week, the month, the number, the minutes since midnight, the state.</param>
internal readonly record struct Token(TokenKind Kind, string Text, int Value = 0)
{
    public bool IsSign(char sign) => Kind == TokenKind.Sign && Text[0] == sign;
}
