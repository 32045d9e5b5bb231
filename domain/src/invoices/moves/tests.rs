mod properties;
mod table;
mod telling;
