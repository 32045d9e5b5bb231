// The default theme with the fonts of the reader's machine and the colours of the product's pages.
import DefaultTheme from "vitepress/theme-without-fonts";
import "./style.css";

export default DefaultTheme;
