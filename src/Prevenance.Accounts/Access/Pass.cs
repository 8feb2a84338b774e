namespace Prevenance.Accounts.Access;

/// <summary>
/// What lets a file be read or written: the gate gives one once the gesture was noted in the journal, and nobody else can make one. Whatever
/// reads a file asks for a pass, so that nothing is read beside the gate.
/// </summary>
public sealed class Pass
{
    internal Pass(Viewer viewer, Gesture gesture, FileKey? file, string part, Standing standing, Answer answer) =>
        (Viewer, Gesture, File, Part, As, Answer) = (viewer, gesture, file, part, standing, answer);

    /// <summary>Who goes through.</summary>
    public Viewer Viewer { get; }

    /// <summary>What for.</summary>
    public Gesture Gesture { get; }

    /// <summary>Whose file; nothing for a gesture that is about none in particular.</summary>
    public FileKey? File { get; }

    /// <summary>Which part of the file, as the journal has it.</summary>
    public string Part { get; }

    /// <summary>What gives them the right to.</summary>
    public Standing As { get; }

    /// <summary>How far it goes: the whole, or what the table says.</summary>
    public Answer Answer { get; }

    /// <summary>Whether all of it may be done, and not only what the answer says.</summary>
    public bool IsWhole => Answer is Answer.Yes or Answer.Reason;

    /// <summary>Holds what is done to what the pass is for.</summary>
    /// <param name="gesture">What is done.</param>
    /// <param name="also">Answers that are enough for it, besides the whole.</param>
    /// <exception cref="InvalidOperationException">It is for something else, or for less: a fault of the program, and not of who asks.</exception>
    public void Require(Gesture gesture, params ReadOnlySpan<Answer> also)
    {
        if (Gesture != gesture || !(IsWhole || also.Contains(Answer)))
            throw new InvalidOperationException($"a pass for {Gesture} that answers {Answer} does not do");
    }

    /// <summary>Her own file, of which a person asks what others do; it is for <see cref="Gesture.ChangeSituation"/>.</summary>
    /// <exception cref="InvalidOperationException">It is not hers, or for something else.</exception>
    public FileKey RequireOwn()
    {
        Require(Gesture.ChangeSituation, Answer.Ask);
        return As == Standing.Oneself && File is { } own ? own : throw new InvalidOperationException("a pass for somebody else's file does not do");
    }

    /// <summary>The file that the pass is for, as a whole and for this gesture.</summary>
    /// <exception cref="InvalidOperationException">It is for another gesture, for no file, or for a part of one.</exception>
    public FileKey RequireFile(Gesture gesture)
    {
        Require(gesture);
        return File ?? throw new InvalidOperationException($"a pass for {Gesture} that names no file does not do");
    }
}

/// <summary>What the gate answers: a pass, or what would have to be done first.</summary>
/// <param name="Answer">What may be done; <see cref="Answer.Reason"/> or <see cref="Answer.Glass"/> when it has to be opened first.</param>
/// <param name="Pass">What lets it be done; nothing when it may not be, or not yet.</param>
public sealed record Decision(Answer Answer, Pass? Pass)
{
    /// <summary>As if it did not exist.</summary>
    public static readonly Decision NotThere = new(Answer.NotThere, null);
}
