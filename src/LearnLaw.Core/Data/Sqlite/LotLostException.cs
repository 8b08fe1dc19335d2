namespace LearnLaw.Data.Sqlite;

/// <summary>A job could not be undone by itself, so the whole transaction must go.</summary>
internal sealed class LotLostException(Exception reason) : Exception(reason.Message, reason);
