namespace Prevenance.Accounts;

/// <summary>Who asks: an account, a person by the code of her own file, or nobody that we know.</summary>
/// <param name="Account">The account that signed in.</param>
/// <param name="Own">The file of the person who opened it by her code.</param>
/// <param name="Device">What they ask from.</param>
public sealed record Viewer(string? Account = null, FileKey? Own = null, Device Device = Device.Computer)
{
    public static readonly Viewer Anonymous = new();
}

/// <summary>What somebody asks from, as far as the journal tells it.</summary>
public enum Device
{
    Computer,
    Telephone,
    Command,
}
