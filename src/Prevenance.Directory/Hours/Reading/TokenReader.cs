namespace Prevenance.Directories.Hours.Reading;

/// <summary>Walks over pieces; past the last one stands nothing.</summary>
internal sealed class TokenReader(IReadOnlyList<Token> tokens)
{
    private int at;

    public int Position => at;

    public bool IsAtEnd => at >= tokens.Count;

    public TokenKind? Kind => Peek()?.Kind;

    public Token? Peek(int ahead = 0) => at + ahead < tokens.Count ? tokens[at + ahead] : null;

    /// <summary>What was passed since a position, however it was typed.</summary>
    public string Since(int start) => string.Join(' ', tokens.Skip(start).Take(at - start).Select(token => token.Kind == TokenKind.Sign ? token.Text : $"{token.Kind}{token.Value}"));

    public Token Take() => tokens[at++];

    /// <summary>Whether a piece of that kind comes; it is then passed.</summary>
    public bool Takes(TokenKind kind, out Token token)
    {
        token = Peek() ?? default;
        return Kind == kind && Passes();
    }

    /// <summary>Whether a sign comes; it is then passed.</summary>
    public bool Takes(char sign) => Peek() is { } next && next.IsSign(sign) && Passes();

    private bool Passes()
    {
        at++;
        return true;
    }
}
